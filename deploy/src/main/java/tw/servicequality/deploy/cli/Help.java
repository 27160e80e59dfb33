package tw.servicequality.deploy.cli;

/** The verbs. */
final class Help {

    private Help() {}

    static int print() {
        System.out.print("""
                ./sq up [--fresh]       start the platform, building what changed; --fresh forgets all data before
                ./sq down               stop all of it within 5 s; the data stays in .sq
                ./sq status             each part: state, port, pid, memory, version
                ./sq logs PART [-f]     the end of a part's log, -f follows; parts as in status, and: build
                ./sq demo               tell one turn of the yearly cycle against the running platform
                ./sq clock [DATE]       show or move the demo clock: 2016-03-01, 2016-03-01T09:00 or "real"
                ./sq chaos [...]        kill -9 while petitions are filed, then reckon
                ./sq bench NAME [...]   %s; on data of its own
                ./sq audit verify       verify every service's audit trail
                ./sq test [...]         build everything and run all tests; what follows goes to Maven

                SQ_PARTS=infra ./sq up  starts what the services stand on; also: services, all, or names of parts
                Parts somewhere else: SQ_POSTGRES, SQ_KAFKA, SQ_OIDC_ISSUER, SQ_SMTP (deploy/README.md)
                """.formatted(String.join(", ", BenchVerb.BENCHES)));
        return 0;
    }
}
