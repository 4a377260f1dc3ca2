package org.zhize.document.word;

import javax.xml.stream.XMLStreamReader;

/** Attributes of WordprocessingML, whose elements mostly carry one value. */
final class WordXml {

    private WordXml() {}

    /** An attribute by its local name, whatever namespace the edition of the standard puts it in; or nothing. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The element's value. */
    static String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** The element's value as a small number, or another one if it is none. */
    static int number(XMLStreamReader xml, int otherwise) {
        return number(value(xml), otherwise);
    }

    static int number(String value, int otherwise) {
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }

    /** Whether an element that switches something does not switch it off. */
    static boolean isOn(XMLStreamReader xml) {
        String value = value(xml);
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
