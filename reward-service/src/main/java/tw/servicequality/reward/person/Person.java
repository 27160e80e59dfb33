package tw.servicequality.reward.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** 人員 */
@Entity
@Table(name = "reward_person")
class Person {

    @Id
    private UUID id;

    private String agency;
    private byte[] pseudonym;
    private byte[] dataKey;
    private byte[] sealed;
    private byte[] account;

    @Version
    private long version;

    static Person of(String agency, byte[] pseudonym, byte[] dataKey, byte[] sealed) {
        var person = new Person();
        person.id = UUID.randomUUID();
        person.agency = agency;
        person.pseudonym = pseudonym;
        person.dataKey = dataKey;
        person.sealed = sealed;
        return person;
    }

    /** From now on whoever logs in under this account is this person. */
    void isReachedBy(byte[] newAccount) {
        account = newAccount;
    }

    /** The account belongs to nobody again: it was claimed wrongly. */
    void release() {
        account = null;
    }

    /** 職稱 changes in the course of a career; number and name identify. */
    void seal(byte[] newSealed) {
        sealed = newSealed;
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    byte[] dataKey() {
        return dataKey;
    }

    byte[] sealed() {
        return sealed;
    }

    byte[] account() {
        return account;
    }

    long version() {
        return version;
    }
}
