package org.zhize.app.schedule;

import java.nio.file.Path;
import java.util.Map;

/** Delivers reports, by whatever way leads to the recipient. */
final class Delivery {

    private final Path settings;
    private final Map<String, String> environment;

    /**
     * A delivery.
     *
     * @param settings the file with the settings, which is read at each delivery and need not exist
     * @param environment the variables of this process
     */
    Delivery(Path settings, Map<String, String> environment) {
        this.settings = settings;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Delivers a report to one recipient.
     *
     * @throws DeliveryException if the recipient does not have it, as far as can be told
     */
    void deliver(Parcel parcel, Recipient recipient) throws DeliveryException {
        if (recipient instanceof Recipient.Folder folder) {
            FolderDelivery.deliver(parcel, folder.path());
        } else if (recipient instanceof Recipient.Mail mail) {
            new MailDelivery(DeliverySettings.read(settings, environment)
                            .smtp()
                            .orElseThrow(() -> new DeliveryException("mail.none", settings)))
                    .deliver(parcel, mail);
        } else if (recipient instanceof Recipient.Webhook webhook) {
            new WebhookDelivery(DeliverySettings.read(settings, environment), settings).deliver(parcel, webhook.uri());
        }
    }
}
