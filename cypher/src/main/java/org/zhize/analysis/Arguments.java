package org.zhize.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that one analysis is run with: those given, and the defaults of the rest. */
public final class Arguments {

    private final Map<String, Object> values;

    private Arguments(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Reads values as a person writes them.
     *
     * @param assignments {@code name=value} each; a parameter without one has its default
     * @throws AnalysisException if one is no assignment, names no parameter of the analysis, names one twice, or gives a
     *     value that is not of the parameter's type
     */
    public static Arguments parse(Analysis analysis, List<String> assignments) {
        Map<String, Parameter> declared = new LinkedHashMap<>();
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter parameter : analysis.parameters()) {
            declared.put(parameter.name(), parameter);
            parameter.defaultValue().ifPresent(value -> values.put(parameter.name(), value));
        }
        Map<String, String> given = new LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            if (equals < 1) {
                throw new AnalysisException(Fault.NO_ASSIGNMENT, analysis.id(), assignment);
            }
            String name = assignment.substring(0, equals).strip();
            String text = assignment.substring(equals + 1);
            Parameter parameter =
                    Optional.ofNullable(declared.get(name)).orElseThrow(() -> unknown(analysis, name, declared));
            if (given.put(name, text) != null) {
                throw new AnalysisException(Fault.GIVEN_TWICE, analysis.id(), name);
            }
            values.put(name, parameter.parse(analysis.id(), text));
        }
        return new Arguments(values);
    }

    private static AnalysisException unknown(Analysis analysis, String name, Map<String, Parameter> declared) {
        return declared.isEmpty()
                ? new AnalysisException(Fault.NO_PARAMETERS, analysis.id(), name)
                : new AnalysisException(
                        Fault.UNKNOWN_PARAMETER, analysis.id(), name, String.join(", ", declared.keySet()));
    }

    /** The values by their parameters' names; a parameter that has neither a value nor a default is absent. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
