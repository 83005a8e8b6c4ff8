import { expect, it } from "vitest";
import { readTarget } from "../../../src/database/target.js";
import { databaseIdentity } from "../../../src/database/target-identity.js";

const REF = "abcdefghijklmnopqrst";

function identityOf(url: string): string {
  const read = readTarget(url);
  if (read.status !== "ok") throw new Error(read.problems.map(({ message }) => message).join());
  return databaseIdentity(read.target);
}

it("a Supabase project is one database by all of its addresses, and for every login", () => {
  const identities = [
    `postgresql://postgres:x@db.${REF}.supabase.co:5432/postgres`,
    `postgresql://postgres.${REF}:x@aws-0-eu-central-1.pooler.supabase.com:5432/postgres`,
    `postgresql://plan_reader.${REF}:x@aws-0-eu-central-1.pooler.supabase.com:5432/postgres`,
  ].map(identityOf);
  expect(new Set(identities)).toEqual(new Set([`${REF}/postgres`]));
});

it("two projects behind one pooler are two, and so are two servers of one host", () => {
  const pooler = "aws-0-eu-central-1.pooler.supabase.com:5432/postgres";
  expect(identityOf(`postgresql://postgres.${REF}:x@${pooler}`)).not.toBe(
    identityOf(`postgresql://postgres.zyxwvutsrqponmlkjihg:x@${pooler}`),
  );
  expect(identityOf("postgresql://a:x@db.example.com:5433/app")).toBe("db.example.com:5433/app");
  expect(identityOf("postgresql://b:y@db.example.com/app")).toBe("db.example.com:5432/app");
});
