import type { TestProject } from "vitest/node";
import { type Laboratory, openLaboratory } from "./laboratory.js";

declare module "vitest" {
  export interface ProvidedContext {
    laboratory: Laboratory;
  }
}

let close = async () => {};

/** One Postgres for the whole run; its address goes to the workers. */
export async function setup(project: TestProject): Promise<void> {
  const opened = await openLaboratory();
  project.provide("laboratory", opened.laboratory);
  close = opened.close;
}

export async function teardown(): Promise<void> {
  await close();
}
