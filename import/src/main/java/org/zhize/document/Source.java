package org.zhize.document;

/**
 * The file a document was read from.
 *
 * @param name file name without its folders, as the reader sees it
 * @param sha256 SHA-256 of the file's bytes, 64 lower-case hexadecimal digits: the document's identity
 * @param mediaType media type found from the content, such as {@code text/plain}
 */
public record Source(String name, String sha256, String mediaType) {}
