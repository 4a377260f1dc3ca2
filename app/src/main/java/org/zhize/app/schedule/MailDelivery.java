package org.zhize.app.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends a report by e-mail: its summary as the text, its files attached. */
final class MailDelivery {

    private static final String MILLISECONDS_TO_CONNECT = "15000";
    private static final String MILLISECONDS_TO_ANSWER = "60000";

    private final DeliverySettings.Smtp smtp;

    MailDelivery(DeliverySettings.Smtp smtp) {
        this.smtp = smtp;
    }

    void deliver(Parcel parcel, Recipient.Mail recipient) throws DeliveryException {
        JavaMailSenderImpl sender = sender();
        try {
            sender.send(message(sender, parcel, recipient));
        } catch (MailAuthenticationException e) {
            throw new DeliveryException(e, "mail.login", smtp.host(), DeliverySettings.SMTP_PASSWORD);
        } catch (MailException | MessagingException e) {
            throw new DeliveryException(e, "mail.failed", recipient.text(), smtp.host() + ":" + smtp.port(), reason(e));
        }
    }

    private MimeMessage message(JavaMailSenderImpl sender, Parcel parcel, Recipient.Mail recipient)
            throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, UTF_8.name());
        helper.setValidateAddresses(true);
        helper.setFrom(smtp.from());
        helper.setTo(recipient.addresses().toArray(String[]::new));
        helper.setSubject(parcel.subject());
        helper.setText("· " + String.join("\n· ", parcel.sentences()) + "\n");
        for (Parcel.PackedFile file : parcel.files()) {
            helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.mediaType());
        }
        // The same for the same report and recipient: mail programs drop what they have already.
        message.setHeader(
                "Message-ID",
                "<" + UUID.nameUUIDFromBytes((parcel.id() + " " + recipient.text()).getBytes(UTF_8)) + "@zhize>");
        return message;
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(smtp.host());
        sender.setPort(smtp.port());
        sender.setDefaultEncoding(UTF_8.name());
        smtp.user().ifPresent(sender::setUsername);
        smtp.password().ifPresent(sender::setPassword);
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.auth", Boolean.toString(smtp.user().isPresent()));
        properties.put("mail.smtp.connectiontimeout", MILLISECONDS_TO_CONNECT);
        properties.put("mail.smtp.timeout", MILLISECONDS_TO_ANSWER);
        properties.put("mail.smtp.writetimeout", MILLISECONDS_TO_ANSWER);
        switch (smtp.security()) {
            case STARTTLS -> properties.put("mail.smtp.starttls.required", "true");
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return sender;
    }

    private static String reason(Exception e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return message == null ? deepest.getClass().getSimpleName() : message.strip();
    }
}
