import { expect, it } from "vitest";
import { issuerOf } from "../../../src/github/issuer.js";
import { repositoryName } from "../../../src/github/repository.js";

it.each([
  ["https://github.com", "https://token.actions.githubusercontent.com"],
  ["https://octo.ghe.com", "https://token.actions.octo.ghe.com"],
  ["https://github.example.com", "https://github.example.com/_services/token"],
  ["https://github.example.com:8443/", "https://github.example.com:8443/_services/token"],
  ["https://github.com.example.com", "https://github.com.example.com/_services/token"],
  ["https://octo.ghe.com.example.com", "https://octo.ghe.com.example.com/_services/token"],
  ["https://a.b.ghe.com", "https://a.b.ghe.com/_services/token"],
  ["http://github.com", "http://github.com/_services/token"],
])("tokens of %s come from %s", (server, issuer) => {
  expect(issuerOf(server)).toBe(issuer);
});

it.each([
  ["octo/recipes", { owner: "octo", repo: "recipes" }],
  ["octo-cat/my.recipes_2", { owner: "octo-cat", repo: "my.recipes_2" }],
  ["", undefined],
  ["octo", undefined],
  ["octo/..", undefined],
  ["octo/recipes/more", undefined],
  ["octo/re cipes", undefined],
])("the repository %j is %j", (slug, name) => {
  expect(repositoryName(slug)).toEqual(name);
});
