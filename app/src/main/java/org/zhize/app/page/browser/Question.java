package org.zhize.app.page.browser;

import java.util.Locale;
import org.zhize.analysis.Analysis;
import org.zhize.analysis.Chart;

/**
 * An analysis as the guide asks it.
 *
 * @param number its place in the guide, from 1
 * @param id the id of the analysis
 * @param title what it is called
 * @param question what it answers
 * @param statement the statement, which runs as it is
 * @param drawn whether the answer is a picture
 * @param parameters whether the statement begins with parameters to change
 */
record Question(
        int number, String id, String title, String question, String statement, boolean drawn, boolean parameters) {

    static Question of(int number, Analysis analysis, Locale language) {
        return new Question(
                number,
                analysis.id(),
                analysis.title().in(language),
                analysis.question().in(language),
                statement(analysis),
                analysis.chart().kind() == Chart.Kind.NETWORK,
                !analysis.parameters().isEmpty());
    }

    /** The file of an analysis without the description at its head. */
    static String statement(Analysis analysis) {
        String text = analysis.text();
        return text.substring(text.indexOf("*/") + 2).strip();
    }
}
