package org.zhize.bench;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** Likeness of texts by the words they share, weighted by how few texts have them (BM25), as Lucene counts it. */
final class WordLikeness {

    private static final String NAME = "name";

    private WordLikeness() {}

    /**
     * Finds for each text the other one that is most like it.
     *
     * @return for how many texts there was one
     */
    static long neighbours(List<String> texts) throws IOException {
        try (Directory memory = new ByteBuffersDirectory();
                Analyzer pairs = new CJKAnalyzer()) {
            index(texts, memory, pairs);
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                QueryBuilder builder = new QueryBuilder(pairs);
                long found = 0;
                for (String text : texts) {
                    Query query = builder.createBooleanQuery(NAME, text);
                    // The first is the text itself.
                    TopDocs nearest = searcher.search(query, 2);
                    found += nearest.scoreDocs.length > 1 ? 1 : 0;
                }
                return found;
            }
        }
    }

    private static void index(List<String> texts, Directory memory, Analyzer pairs) throws IOException {
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(pairs))) {
            for (String text : texts) {
                Document document = new Document();
                document.add(new TextField(NAME, text, Field.Store.NO));
                writer.addDocument(document);
            }
        }
    }
}
