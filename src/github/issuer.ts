/**
 * Who signs the identity tokens of a server's workflows (docs.github.com, "OpenID Connect reference", for github.com,
 * for a subdomain of ghe.com and for an Enterprise Server).
 *
 * @param serverUrl the variable GITHUB_SERVER_URL
 */
export function issuerOf(serverUrl: string): string {
  const { protocol, hostname, origin } = new URL(serverUrl);
  if (protocol === "https:" && hostname === "github.com")
    return "https://token.actions.githubusercontent.com";
  const [, subdomain] = /^([a-z0-9-]+)\.ghe\.com$/.exec(hostname) ?? [];
  if (protocol === "https:" && subdomain !== undefined) return `https://token.actions.${subdomain}.ghe.com`;
  return `${origin}/_services/token`;
}
