package org.zhize.app.page.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhize.app.page.access.UserFile.Flaw;

class UserFileTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_with_an_editor_and_long_passwords_is_taken() throws IOException {
        UserFile users = users("# heads\nlin reader looks at all lists\nzhou EDITOR {bcrypt}$2a$10$abc\n");
        assertThat(users.flaw()).isEmpty();
        assertThat(users.users())
                .containsExactly(
                        new UserFile.User("lin", UserFile.Role.READER, "{noop}looks at all lists"),
                        new UserFile.User("zhou", UserFile.Role.EDITOR, "{bcrypt}$2a$10$abc"));
    }

    @Test
    void what_would_let_the_wrong_people_in_is_refused() throws IOException {
        assertThat(new UserFile(folder.resolve("none")).flaw()).hasValue(Flaw.MISSING);
        assertThat(users("zhou editor short\n").flaw()).hasValue(Flaw.SHORT_PASSWORD);
        assertThat(users("zhou owner changes what is wrong\n").flaw()).hasValue(Flaw.BAD_LINE);
        assertThat(users("zhou editor\n").flaw()).hasValue(Flaw.BAD_LINE);
        assertThat(users("zhou editor changes what is wrong\nzhou reader looks at all lists\n")
                        .flaw())
                .hasValue(Flaw.BAD_LINE);
        assertThat(users("lin reader looks at all lists\n").flaw()).hasValue(Flaw.NO_EDITOR);
        UserFile open = users("zhou editor changes what is wrong\n");
        Files.setPosixFilePermissions(open.path(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(open.flaw()).hasValue(Flaw.OPEN_TO_OTHERS);
    }

    private UserFile users(String text) throws IOException {
        Path file = folder.resolve("users");
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return new UserFile(file);
    }
}
