import type { FakeFault, FaultyPlace } from "../fake-github/faults.js";
import { type Keys, type Mint, signed, type TokenClaims } from "../fake-github/identity.js";
import type { FakeGitHub } from "../fake-github/server.js";
import type { FakeEnvironment, FakeJob, FakeReview } from "../fake-github/world.js";

// Short words for what the scenarios change about an orderly world.

type Arrange = (fake: FakeGitHub) => void;

export function job(changes: Partial<FakeJob>): Arrange {
  return (fake) => void Object.assign(fake.world.job, changes);
}

export function environment(changes: Partial<FakeEnvironment>): Arrange {
  return (fake) => void Object.assign(fake.world.environments[0] ?? {}, changes);
}

/** The run's review log; approvals of `production` unless something else is said. */
export function review(entries: readonly Partial<FakeReview>[]): Arrange {
  return (fake) => {
    fake.world.reviews = entries.map((entry) => ({
      environments: [7001],
      state: "approved",
      user: fake.world.bot,
      ...entry,
    }));
  };
}

/** A token of the issuer's with other claims; `undefined` leaves one out. */
export function token(changes: () => TokenClaims): Arrange {
  return mint((claims, { issuer }) =>
    signed({ ...claims, ...changes() }, issuer.privateKey, { kid: issuer.kid }),
  );
}

/** Any text in the token's place. */
export function mint(make: (claims: TokenClaims, keys: Keys) => string): Arrange {
  return (fake) => {
    fake.mint = make satisfies Mint;
  };
}

export function fault(on: FaultyPlace, kind: FakeFault): Arrange {
  return (fake) => fake.plan({ on, fault: kind });
}
