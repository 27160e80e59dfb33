package tw.servicequality.platform.filestore;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import tw.servicequality.platform.vault.Vault;

/** Hands files out: decrypted as they go, saved and never shown in the page. */
@Singleton
public class Download {

    private final Vault vault;

    Download(Vault vault) {
        this.vault = vault;
    }

    public Response of(StoredFile file) {
        return Response.ok(vault.open(file.id(), file.key()))
                .type(file.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.name().disposition())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
