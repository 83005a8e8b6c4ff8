import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { isIPv4 } from "node:net";

/**
 * X.509 certificates made on the spot, so that tests need no openssl and nothing that goes out of date lies in the
 * repository. Just enough DER for chains of CA and server: RFC 5280, section 4.1; keys are P-256.
 */
export interface Certificate {
  readonly pem: string;
  readonly keyPem: string;
  readonly subject: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export interface CertificateOptions {
  /** Common name. */
  readonly subject: string;
  /** Left out: signed by itself. */
  readonly issuer?: Certificate;
  readonly ca?: boolean;
  /** DNS names and IPv4 addresses. */
  readonly names?: readonly string[];
  /** In days from now; negative is past. */
  readonly validDays?: number;
  /** Whether it says by key, and not by name alone, who signed it. */
  readonly keyIdentifiers?: boolean;
}

export function makeCertificate(options: CertificateOptions): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = options.issuer ?? { subject: options.subject, privateKey, publicKey };
  const end = Date.now() + (options.validDays ?? 30) * 86_400_000;
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(serialNumber(publicKey)),
    ECDSA_WITH_SHA256,
    distinguishedName(issuer.subject),
    sequence(time(new Date(end - 60 * 86_400_000)), time(new Date(end))),
    distinguishedName(options.subject),
    publicKeyOf(publicKey),
    explicit(3, sequence(...extensions(options, publicKey, issuer.publicKey))),
  );
  const signature = sign("sha256", body, issuer.privateKey);
  const der = sequence(body, ECDSA_WITH_SHA256, bitString(signature));
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return {
    pem: ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n"),
    keyPem: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    subject: options.subject,
    privateKey,
    publicKey,
  };
}

function extensions(
  { ca = false, names = [], keyIdentifiers = true }: CertificateOptions,
  own: KeyObject,
  issuer: KeyObject,
): Buffer[] {
  const basicConstraints = extension(
    "2.5.29.19",
    sequence(...(ca ? [tagged(0x01, Buffer.from([0xff]))] : [])),
  );
  const altNames = extension("2.5.29.17", sequence(...names.map(generalName)));
  const subjectKey = extension("2.5.29.14", tagged(0x04, keyIdentifier(own)));
  const authorityKey = extension("2.5.29.35", sequence(tagged(0x80, keyIdentifier(issuer))));
  return [
    basicConstraints,
    ...(names.length > 0 ? [altNames] : []),
    ...(keyIdentifiers ? [subjectKey, authorityKey] : []),
  ];
}

function generalName(name: string): Buffer {
  return isIPv4(name)
    ? tagged(0x87, Buffer.from(name.split(".").map(Number)))
    : tagged(0x82, Buffer.from(name));
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(objectId(id), tagged(0x04, value));
}

function keyIdentifier(key: KeyObject): Buffer {
  return createHash("sha1").update(publicKeyOf(key)).digest();
}

/** Positive and without a leading zero byte: one hash in 512 would be refused as "illegal padding". */
function serialNumber(key: KeyObject): Buffer {
  return Buffer.concat([Buffer.from([1]), keyIdentifier(key).subarray(0, 15)]);
}

function publicKeyOf(key: KeyObject): Buffer {
  return key.export({ type: "spki", format: "der" });
}

function distinguishedName(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(objectId("2.5.4.3"), tagged(0x0c, Buffer.from(commonName)))));
}

function time(date: Date): Buffer {
  return tagged(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, "").slice(0, 14)}Z`));
}

function integer(bytes: Buffer): Buffer {
  // A first bit of one would make it negative.
  return tagged(0x02, Buffer.concat([Buffer.from([0]), bytes].slice((bytes[0] ?? 0) < 0x80 ? 1 : 0)));
}

function bitString(bytes: Buffer): Buffer {
  return tagged(0x03, Buffer.concat([Buffer.from([0]), bytes]));
}

function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(value: number): number[] {
  return value < 128 ? [value] : [...base128(value >> 7).map((byte) => byte | 0x80), value & 0x7f];
}

function explicit(number: number, value: Buffer): Buffer {
  return tagged(0xa0 + number, value);
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, Buffer.concat(parts));
}

function tagged(tag: number, value: Buffer): Buffer {
  const length = value.length;
  const lengthBytes =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...lengthBytes]), value]);
}

/** ecdsa-with-SHA256, RFC 5758. */
const ECDSA_WITH_SHA256 = sequence(objectId("1.2.840.10045.4.3.2"));
