package org.zhize.topic;

/**
 * What is done about a subject: a closed set.
 *
 * <p>Some actions make another duty of the same subject: a penalty for setting off fireworks is not the inspection of
 * fireworks shops. The others are steps of one duty (who accepts, checks, pays out and reports an allowance handles that
 * allowance) and are told apart for the reader only.
 */
public enum Action {
    /** Fines, orders to mend, forced demolition. */
    PENALTY("处罚", Role.ALWAYS_APART),
    /** What was paid wrongly is taken back. */
    RECOVERY("追缴", Role.ALWAYS_APART),
    /** Someone's figures are assessed. */
    ASSESSMENT("考核", Role.ALWAYS_APART),
    /** Others are watched over while they do it. */
    OVERSIGHT("督查", Role.ALWAYS_APART),
    /** Praise and rewards. */
    REWARD("奖励", Role.ALWAYS_APART),
    /** Traces left in an application. */
    CHECK_IN("打卡录入", Role.ALWAYS_APART),
    /** Papers that certify something. */
    CERTIFICATE("出具证明", Role.ALWAYS_APART),
    /** Work is accepted, or a state appraised. */
    ACCEPTANCE("验收鉴定", Role.ALWAYS_APART),
    /** What is done once it has happened. */
    EMERGENCY("应急处置", Role.ALWAYS_APART),
    /** Training. */
    TRAINING("培训", Role.APART_ALONE),
    /** Telling people. */
    PUBLICITY("宣传", Role.APART_ALONE),
    /** Surveys and statistics. */
    SURVEY("调查统计", Role.APART_ALONE),
    /** Inspection, and setting right what it finds. */
    INSPECTION("监督检查", Role.STEP),
    /** Approval and recognition. */
    APPROVAL("审批认定", Role.STEP),
    /** Registers and files. */
    REGISTRATION("登记备案", Role.STEP),
    /** Money paid out or in. */
    SUBSIDY("补贴发放", Role.STEP),
    /** Building, setting up, drawing up. */
    CONSTRUCTION("建设", Role.STEP),
    /** Upkeep and running. */
    MAINTENANCE("管护", Role.STEP),
    /** Prevention and control. */
    PREVENTION("防治", Role.STEP),
    /** Aid to people. */
    RESCUE("救助帮扶", Role.STEP),
    /** Mediation. */
    MEDIATION("调解", Role.STEP),
    /** Reporting upwards. */
    REPORTING("上报", Role.STEP),
    /** The duty as a whole. */
    HANDLING("办理", Role.STEP);

    private enum Role {
        ALWAYS_APART,
        APART_ALONE,
        STEP
    }

    private final String printed;
    private final Role role;

    Action(String printed, Role role) {
        this.printed = printed;
        this.role = role;
    }

    /** What planners call it. */
    public String printed() {
        return printed;
    }

    /** Whether this is a step of handling the subject, and not another duty. */
    public boolean isStep() {
        return role == Role.STEP;
    }

    /** Whether this is another duty only where a row does nothing else. */
    boolean isApartAlone() {
        return role == Role.APART_ALONE;
    }

    /** Whether a row whose last word is this action is about nothing else, as 对……的处罚. */
    boolean heads() {
        return role == Role.ALWAYS_APART && this != ACCEPTANCE && this != EMERGENCY;
    }

    /** What counts when topics are told apart: the action itself, or {@link #HANDLING} for every step. */
    public Action function() {
        return isStep() ? HANDLING : this;
    }
}
