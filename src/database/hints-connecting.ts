import type { Hint } from "./hints.js";

const AT_SUPABASE = ["supabase-direct", "supabase-session-pooler"] as const;
const SESSION_POOLER = "Use the session pooler's URI (dashboard, Connect): port 5432, user postgres.<ref>.";

const NOT_TRUSTED = [
  ...["SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_GET_ISSUER_CERT"],
  ...["INVALID_CA", "INVALID_PURPOSE", "CERT_UNTRUSTED", "CERT_REJECTED", "CERT_REVOKED"],
  ...["UNABLE_TO_GET_ISSUER_CERT_LOCALLY", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "CERT_SIGNATURE_FAILURE"],
] as const;

/** What goes wrong before the first statement. Pooler codes: supavisor, lib/supavisor/errors. */
export const CONNECTING: readonly Hint[] = [
  {
    codes: ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"],
    kinds: ["supabase-direct"],
    cause: "The direct address has IPv6 only, and this machine (like GitHub's hosted runners) has none.",
    next: SESSION_POOLER,
  },
  {
    codes: ["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT"],
    cause: "This machine has no route to the host's address.",
    next: "Check the network, a VPN, and whether the host has an IPv4 address.",
  },
  {
    codes: ["ENOTFOUND"],
    message: /ENOTFOUND base\b/,
    cause: "The URL was cut off at its quotes.",
    next: "GitHub stores a secret as it is typed: leave the quotes out.",
  },
  {
    codes: ["ENOTFOUND"],
    kinds: ["supabase-direct"],
    cause:
      "The project is paused or deleted, its reference is misspelt, or the name service here knows no IPv6 addresses.",
    next: `Look at the project in the dashboard. If it is up: ${SESSION_POOLER}`,
  },
  {
    codes: ["ENOTFOUND"],
    kinds: ["supabase-session-pooler"],
    cause:
      "There is no pooler of this name: the number in aws-<N>-<region> cannot be guessed from the region.",
    next: "Copy the session pooler's URI from the dashboard (Connect).",
  },
  {
    codes: ["ENOTFOUND", "EAI_AGAIN"],
    cause: "The name service does not know the host, or does not answer.",
    next: "Check the host's spelling; inside a container another service is known by the service's name only.",
  },
  {
    codes: ["ECONNREFUSED"],
    kinds: AT_SUPABASE,
    cause:
      "Wrong passwords have banned this machine's address for 30 minutes, or the project's network restrictions keep it out.",
    next: "See Database Settings in the dashboard (Network bans, Network restrictions), and do not try on until the password is right.",
  },
  {
    codes: ["ECONNREFUSED", "ENOENT"],
    kinds: ["loopback"],
    cause: "Nothing listens there.",
    next: "Start the database (`supabase start`), or in a terminal use `--environment embedded`, which needs no Docker.",
  },
  {
    codes: ["ECONNREFUSED"],
    cause: "Nothing listens on that port, or a firewall refuses this machine.",
    next: "Check host and port, and whether the server listens on more than its own loopback address.",
  },
  {
    codes: ["ETIMEDOUT"],
    kinds: ["supabase-direct"],
    cause: "The direct address has IPv6 only, which may lead nowhere from here, or the project is paused.",
    next: SESSION_POOLER,
  },
  {
    codes: ["ETIMEDOUT"],
    cause: "A firewall drops the packets, or the server is paused or overloaded.",
    next: "Check that this machine may reach the host (network restrictions, allow lists), or raise connect-timeout.",
  },
  {
    message: /Tenant or user not found|^\(ENOTFOUND\)|^\(ENOIDENTIFIER\)|no tenant identifier/i,
    cause:
      "This pooler does not know the project: its host is another region's or number's, or the user lacks .<ref>.",
    next: "Copy the session pooler's URI from the dashboard (Connect), with aws-<N>-<region> and postgres.<ref> as they stand there.",
  },
  {
    message: /^\(ECIRCUITBREAKER\)/,
    cause: "The pooler has shut this project's door for some minutes, mostly after several failed log-ins.",
    next: "Put the password right in every place that uses it, wait, and run the same command again.",
  },
  {
    message: /^\(EADDRNOTALLOWED\)/,
    cause: "The project's network restrictions do not list this machine's address.",
    next: "Allow it in Database Settings, or use a self-hosted runner with a fixed address.",
  },
  {
    message: /^\(EBANNED\)/,
    cause: "Supabase has suspended the project at its pooler.",
    next: "See the project and its billing in the dashboard.",
  },
  {
    message: /^\(EAUTHQUERY\)|^\(EAUTHSECRETS\)/,
    cause: "The pooler could not look the user up: the role does not exist, or the database does not answer.",
    next: "Check the user's name, and in the dashboard that the project is healthy.",
  },
  {
    message: /^\((?:EMAXCONN|EMAXCONNSESSION|ECHECKOUTTIMEOUT|EMAXPOOLSREACHED)\)/,
    cause: "All connections of the pooler are taken.",
    next: "Wait until other jobs and clients are done, or raise the pool size (Database Settings, Connection pooling).",
  },
  {
    codes: ["53300"],
    cause: "All connections of the server are taken.",
    next: "Close idle clients (select pid, application_name, state from pg_stat_activity), or use the session pooler.",
  },
  {
    codes: ["28P01"],
    kinds: AT_SUPABASE,
    cause:
      "The password is wrong, was reset, still stands in the template's square brackets, or holds characters that are not escaped.",
    next: "Do not just try again, for two wrong ones ban this address for 30 minutes: reset it (Database Settings), and store the URL anew.",
  },
  {
    codes: ["28P01", "28000"],
    message: /password|role .* does not exist|user/i,
    cause: "User or password is wrong, or the password's special characters are not escaped in the URL.",
    next: "Put the URL right; a failed log-in is never tried a second time.",
  },
  {
    codes: ["28000"],
    cause: "The server does not let this user in from here.",
    next: "See the server's pg_hba.conf, and whether the role may log in.",
  },
  {
    message: /^SASL:/,
    cause: "The password is empty, or what answers is not the Postgres that it claims to be.",
    next: "Check the URL's password, host and port.",
  },
  {
    codes: ["3D000"],
    cause: "There is no database of that name on the server.",
    next: "At Supabase it is always postgres: the last part of the URL.",
  },
  {
    codes: ["57P03"],
    cause: "The server is starting, stopping or restoring.",
    next: "Wait until the dashboard shows the project as healthy, and run the same command again.",
  },
  {
    codes: NOT_TRUSTED,
    kinds: AT_SUPABASE,
    cause:
      "The server shows none of Supabase's published roots: something on the way reads TLS, or Supabase has a new root.",
    next: "Download the certificate (Database Settings, SSL Configuration), compare it, and name its file in ssl-root-cert.",
  },
  {
    codes: NOT_TRUSTED,
    cause: "The server's certificate does not come from a CA that this machine trusts.",
    next: "Name the CA's PEM file in ssl-root-cert; verification cannot be switched off.",
  },
  {
    codes: ["ERR_TLS_CERT_ALTNAME_INVALID"],
    cause: "The certificate is valid, but made out for another host name.",
    next: "Use the name that the certificate bears, not an address or an alias.",
  },
  {
    codes: ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
    cause: "The server's certificate is out of date, or this machine's clock is wrong.",
    next: "Check the clock, then renew the certificate.",
  },
  {
    message: /does not support SSL/,
    cause: "The server offers no TLS, and without it no password is sent to another machine.",
    next: "Switch ssl on in the server, or reach it through a tunnel that ends on localhost.",
  },
  {
    message: /error establishing an SSL connection/,
    cause: "What answers is overloaded, or no Postgres.",
    next: "Check host and port.",
  },
];
