import { X509Certificate } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { SUPABASE_ROOTS } from "../../src/database/supabase-roots.js";
import { type Certificate, makeCertificate } from "../support/certificates.js";
import { allReceived, attempt, fake, PASSWORD, remote } from "../support/connecting.js";

describe("who the server is", () => {
  let root: Certificate;
  let intermediate: Certificate;
  let chain: Certificate[];

  beforeAll(() => {
    root = makeCertificate({ subject: "Test Root", ca: true });
    intermediate = makeCertificate({ subject: "Test Intermediate", ca: true, issuer: root });
    const server = makeCertificate({ subject: "server", issuer: intermediate, names: ["localhost"] });
    chain = [server, intermediate, root];
  });

  test("a chain that ends in a published root is trusted at Supabase", async () => {
    const server = await fake({ tls: { chain }, behaviours: [{ type: "ask-password" }] });
    const { outcome } = await attempt(remote(server), { supabaseRoots: [root.pem] });
    expect(outcome.status).toBe("connected");
    expect(server.connections()).toBe(1);
    expect(server.received().toString()).toContain(PASSWORD);
  });

  test("a server that leaves its root out of the chain is trusted all the same", async () => {
    const server = await fake({ tls: { chain: chain.slice(0, 2) } });
    const { outcome } = await attempt(remote(server), { supabaseRoots: [root.pem] });
    expect(outcome.status).toBe("connected");
  });

  test.each([true, false])(
    "of two published roots of one name the right one is found (key identifiers: %s)",
    async (keyIdentifiers) => {
      const older = makeCertificate({ subject: "Test Root", ca: true, keyIdentifiers });
      const newer = makeCertificate({ subject: "Test Root", ca: true, keyIdentifiers });
      const signed = makeCertificate({
        subject: "server",
        issuer: newer,
        names: ["localhost"],
        keyIdentifiers,
      });
      const server = await fake({ tls: { chain: [signed, newer] } });
      for (const supabaseRoots of [
        [older.pem, newer.pem],
        [newer.pem, older.pem],
      ]) {
        const { outcome } = await attempt(remote(server), { supabaseRoots });
        expect(outcome.status).toBe("connected");
      }
    },
  );

  test("elsewhere a published root of Supabase counts for nothing", async () => {
    const server = await fake({ tls: { chain } });
    const { problem } = await attempt(remote(server, { kind: "other" }), { supabaseRoots: [root.pem] });
    expect(problem?.message).toContain("SELF_SIGNED_CERT_IN_CHAIN");
    expect(problem?.hint).toContain("ssl-root-cert");
    expect(await allReceived(server)).toBe("");
  });

  test("a CA file is trusted, and then nothing else is", async () => {
    const folder = await mkdtemp(join(tmpdir(), "db-ops-ca-"));
    const caFile = join(folder, "ca.pem");
    await writeFile(caFile, `Some words before it\n${root.pem}`);
    const other = makeCertificate({ subject: "Other Root", ca: true });
    const otherServer = makeCertificate({ subject: "server", issuer: other, names: ["localhost"] });
    const good = await fake({ tls: { chain } });
    const bad = await fake({ tls: { chain: [otherServer, other] } });

    expect((await attempt(remote(good, { kind: "other", caFile }))).outcome.status).toBe("connected");
    const { problem } = await attempt(remote(bad, { caFile }), { supabaseRoots: [other.pem] });
    expect(problem?.code).toBe("connect-failed");
    expect(await allReceived(bad)).toBe("");
    await rm(folder, { recursive: true });
  });

  test.each([
    ["a file that is not there", undefined],
    ["a file without a certificate", "hello"],
    ["a file with a broken certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"],
  ])("%s as ssl-root-cert is told before anything is sent", async (_name, text) => {
    const folder = await mkdtemp(join(tmpdir(), "db-ops-ca-"));
    const caFile = join(folder, "ca.pem");
    if (text !== undefined) await writeFile(caFile, text);
    const server = await fake({ tls: { chain } });
    const { problem } = await attempt(remote(server, { caFile }));
    expect(problem?.code).toBe("bad-input");
    expect(server.connections()).toBe(0);
    await rm(folder, { recursive: true });
  });

  describe("no byte of start-up packet or password goes to", () => {
    const impostors: Record<string, () => Certificate[]> = {
      "a server with an unknown CA": () => {
        const stranger = makeCertificate({ subject: "Stranger", ca: true });
        return [makeCertificate({ subject: "server", issuer: stranger, names: ["localhost"] }), stranger];
      },
      "a server with a forged root of the same name": () => {
        const forged = makeCertificate({ subject: "Test Root", ca: true });
        return [makeCertificate({ subject: "server", issuer: forged, names: ["localhost"] }), forged];
      },
      "a server with a forged root of the same name and no key identifiers": () => {
        const part = { keyIdentifiers: false };
        const forged = makeCertificate({ subject: "Test Root", ca: true, ...part });
        return [
          makeCertificate({ subject: "server", issuer: forged, names: ["localhost"], ...part }),
          forged,
        ];
      },
      "a forged server that shows the real root behind it": () => {
        const forged = makeCertificate({ subject: "Test Root", ca: true });
        return [makeCertificate({ subject: "server", issuer: forged, names: ["localhost"] }), root];
      },
      "a server that signed itself": () => [makeCertificate({ subject: "localhost", names: ["localhost"] })],
      "a server with another host's certificate": () => [
        makeCertificate({ subject: "server", issuer: root, names: ["db.other.example"] }),
        root,
      ],
      "a server whose certificate bears the name as its subject only, beside other names": () => [
        makeCertificate({ subject: "localhost", issuer: root, names: ["db.other.example"] }),
        root,
      ],
      "a server with a certificate that is out of date": () => [
        makeCertificate({ subject: "server", issuer: root, names: ["localhost"], validDays: -1 }),
        root,
      ],
      "a certificate that a plain certificate signed": () => {
        const plain = makeCertificate({ subject: "plain", issuer: root, names: ["plain.example"] });
        return [makeCertificate({ subject: "server", issuer: plain, names: ["localhost"] }), plain, root];
      },
    };

    test.each(Object.keys(impostors))("%s", async (name) => {
      vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
      const server = await fake({ tls: { chain: impostors[name]?.() ?? [] } });
      const { problem, events } = await attempt(remote(server), { supabaseRoots: [root.pem] });
      expect(problem?.code).toBe("connect-failed");
      expect(problem?.hint, problem?.message).toBeDefined();
      expect(await allReceived(server)).toBe("");
      expect(events).toEqual([]);
    });

    test("an IP address whose server shows a certificate for localhost", async () => {
      const server = await fake({ tls: { chain } });
      const { problem } = await attempt(remote(server, { host: "127.0.0.1" }), { supabaseRoots: [root.pem] });
      // The fake may listen on ::1 only; then nothing was sent either.
      expect(problem?.message).toMatch(/ERR_TLS_CERT_ALTNAME_INVALID|ECONNREFUSED/);
      expect(await allReceived(server)).toBe("");
    });

    test("a server without TLS", async () => {
      const server = await fake();
      const { problem } = await attempt(remote(server));
      expect(problem?.message).toContain("offers no TLS");
      expect(await allReceived(server)).toBe("");
    });

    test("somebody on the way who sends more than the answer to the request for TLS", async () => {
      const server = await fake({ tls: { chain }, tlsAnswer: Buffer.from("SR\0\0\0\x08\0\0\0\0") });
      const { problem } = await attempt(remote(server), { supabaseRoots: [root.pem] });
      expect(problem?.code).toBe("connect-failed");
      expect(await allReceived(server)).toBe("");
    });
  });

  test("the built-in roots are the two that Supabase publishes", () => {
    const certificates = SUPABASE_ROOTS.map((pem) => new X509Certificate(pem));
    expect(certificates.map(({ fingerprint256 }) => fingerprint256)).toEqual([
      "80:70:25:AD:50:D4:ED:21:9D:2C:9C:7D:29:9C:00:4F:82:4E:B0:0C:F7:F6:5A:FE:F6:07:D0:7B:72:E6:CA:FA",
      "5F:9B:77:95:1A:7A:A1:30:3F:9B:58:EE:A9:BF:A8:9E:35:8C:FD:C1:5F:97:86:FF:10:D4:93:0A:72:2C:9A:E2",
    ]);
    expect(certificates.every(({ ca }) => ca)).toBe(true);
  });
});
