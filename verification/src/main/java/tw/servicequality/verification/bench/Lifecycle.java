package tw.servicequality.verification.bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import tw.servicequality.verification.bench.Load.Client;
import tw.servicequality.verification.bench.Wire.Reply;
import tw.servicequality.verification.running.RunningPlatform;

/** 立案 → 分案 → 答復結案 → 全文檢索: four requests, the first by a citizen, the others by a supervisor with a token from Keycloak. */
final class Lifecycle implements Load.Turn {

    /** Requests of a lifecycle. */
    static final int REQUESTS = 4;

    private static final String CASES = "/api/v1/complaints";
    private static final String CLOSURE = """
            {"outcome": "UPHELD", "reply": "本局已於現場會勘，破損圍籬將於本月底前修復完成，照明設備一併改善，感謝您的來信。"}""";

    /** 圍籬, in one of six cases. */
    private static final String WORDS = "&q=%E5%9C%8D%E7%B1%AC";

    private final List<Supplier<String>> tokens;
    private final boolean mail;

    Lifecycle(RunningPlatform platform, boolean mail) {
        this.tokens = Office.ALL.stream().map(office -> office.token(platform)).toList();
        this.mail = mail;
    }

    @Override
    public void take(Client client) throws IOException {
        var office = Office.ALL.get(client.number() % Office.ALL.size());
        var bearer = bearer(office);
        var filed = Petition.file(client, Petition.to(office.agency(), mail));
        var assigned = assign(client, filed, office, bearer);
        close(client, assigned, bearer);
        client.send("search", "GET", CASES + "?open=true&limit=20" + WORDS, bearer, "")
                .expect(200);
    }

    Reply assign(Client client, Reply filed, Office office, String bearer) throws IOException {
        var to = "{\"unit\": \"%s\", \"officer\": \"%s\"}".formatted(office.unit(), office.officer());
        var path = CASES + "/" + filed.text("caseNumber") + "/assignment";
        return client.send("assign", "PUT", path, bearer + ifMatch(filed), to).expect(200);
    }

    void close(Client client, Reply assigned, String bearer) throws IOException {
        var path = CASES + "/" + assigned.text("caseNumber") + "/closure";
        client.send("close", "PUT", path, bearer + ifMatch(assigned), CLOSURE).expect(200);
    }

    String bearer(Office office) {
        return "Authorization: Bearer " + tokens.get(Office.ALL.indexOf(office)).get() + "\r\n";
    }

    private static String ifMatch(Reply reply) {
        return "If-Match: " + reply.etag() + "\r\n";
    }
}
