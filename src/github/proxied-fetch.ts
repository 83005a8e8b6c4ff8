import type { Fetch } from "../http/get-json.js";

/** `fetch` by way of the runner's proxy, where it has one: Node's own does not look at HTTPS_PROXY. */
export async function proxiedFetch(): Promise<Fetch> {
  const { defaults } = await import("@actions/github/lib/utils");
  return defaults.request?.fetch ?? fetch;
}
