package org.zhize.app.page.imports;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One import on its way: what was brought, how far it is, what came of it. Safe for use by several threads. */
final class ImportJob {

    /** How far an import is. */
    enum State {
        /** The documents are being read. */
        READING,
        /** They are read, and wait for somebody to say that they are to be imported. */
        READY,
        /** They are being written. */
        IMPORTING,
        /** They are in the graph, as far as it takes them. */
        DONE,
        /** They could not be read. */
        FAILED;

        /** Whether something goes on. */
        public boolean isBusy() {
            return this == READING || this == IMPORTING;
        }
    }

    /** What stopped it, to be told in the reader's language. */
    enum Failure {
        /** More documents than one import takes. */
        TOO_MANY_DOCUMENTS,
        /** The database or the disk failed. */
        BROKEN_OFF
    }

    private final String id;
    private final Path folder;
    private final Instant began;
    private final Consumer<ImportJob> told;
    private final List<BroughtDocument> documents = new ArrayList<>();
    private State state = State.READING;
    private int done;
    private int total;
    private @Nullable Failure failure;

    /**
     * A job that begins to read.
     *
     * @param files how many
     * @param told is told of each step; must not wait for anything
     */
    ImportJob(String id, Path folder, Instant began, int files, Consumer<ImportJob> told) {
        this.id = id;
        this.folder = folder;
        this.began = began;
        this.total = files;
        this.told = told;
    }

    /** Its name in addresses; nobody can guess it. */
    public String id() {
        return id;
    }

    /** Where its files are, until it is forgotten. */
    Path folder() {
        return folder;
    }

    /** When the documents came. */
    public Instant began() {
        return began;
    }

    public synchronized State state() {
        return state;
    }

    /** How many steps of what goes on are done. */
    public synchronized int done() {
        return done;
    }

    /** How many steps it has. */
    public synchronized int total() {
        return total;
    }

    public synchronized Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    public synchronized List<BroughtDocument> documents() {
        return List.copyOf(documents);
    }

    synchronized Optional<BroughtDocument> document(int number) {
        return number >= 1 && number <= documents.size() ? Optional.of(documents.get(number - 1)) : Optional.empty();
    }

    /** How many documents can be taken into the graph. */
    public synchronized long named() {
        return documents.stream().filter(BroughtDocument::isNamed).count();
    }

    synchronized void add(BroughtDocument document) {
        documents.add(document);
    }

    synchronized void replace(int number, UnaryOperator<BroughtDocument> change) {
        documents.set(number - 1, change.apply(documents.get(number - 1)));
    }

    synchronized void step() {
        done++;
        told.accept(this);
    }

    /** Begins something of so many steps, if the job is in a state; returns whether it was. */
    synchronized boolean begin(State from, State next, int steps) {
        if (state != from) {
            return false;
        }
        state = next;
        done = 0;
        total = steps;
        failure = null;
        told.accept(this);
        return true;
    }

    synchronized void end(State next) {
        state = next;
        told.accept(this);
    }

    synchronized void fail(State next, Failure reason) {
        state = next;
        failure = reason;
        told.accept(this);
    }
}
