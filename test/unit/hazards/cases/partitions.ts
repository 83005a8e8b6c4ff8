import type { RuleCases } from "../../../support/hazards.js";

export const PARTITIONS: Readonly<Record<string, RuleCases>> = {
  "create-partition-lock": {
    hazards: [
      "create table logs_1 partition of logs for values from (1) to (2)",
      "create table if not exists app.rest partition of app.logs default",
    ],
    safe: [
      "create table logs (id int) partition by range (id); create table logs_1 partition of logs for values from (1) to (2)",
      "create table logs_1 (like logs including all)",
      "create table child () inherits (parent)",
    ],
  },
  "attach-partition-scan": {
    hazards: [
      "alter table logs attach partition logs_1 for values from (1) to (2)",
      "alter table logs_1 add constraint c check (id >= 1 and id < 2); alter table logs attach partition logs_1 for values from (1) to (2)",
      {
        sql: "alter table logs attach partition logs_1 for values from (1) to (2)",
        known: {
          relations: {
            "public.logs_1": {
              kind: "table",
              checks: [{ name: "c", definition: "CHECK ((id IS NOT NULL) AND (id > 7))", validated: true }],
            },
          },
        },
      },
    ],
    safe: [
      "create table logs_1 (like logs including all); alter table logs attach partition logs_1 for values from (1) to (2)",
      "alter index logs_at attach partition logs_1_at",
      [
        "alter table logs_1 add constraint c check (id is not null and id >= 1 and id < 2) not valid",
        "alter table logs_1 validate constraint c",
        "alter table logs attach partition logs_1 for values from (1) to (2)",
      ],
      {
        sql: "alter table logs attach partition logs_1 for values from ('2024-01-01') to ('2024-02-01')",
        known: {
          relations: {
            "public.logs_1": {
              kind: "table",
              checks: [
                {
                  name: "c",
                  definition:
                    "CHECK (((d IS NOT NULL) AND (d >= '2024-01-01'::date) AND (d < '2024-02-01'::date)))",
                  validated: true,
                },
              ],
            },
          },
        },
      },
    ],
  },
  "detach-partition": {
    hazards: ["alter table logs detach partition logs_1", "alter table app.logs detach partition app.logs_1"],
    safe: [
      "alter table logs detach partition logs_1 concurrently",
      "alter table logs detach partition logs_1 finalize",
      "create table logs (id int) partition by list (id); create table a partition of logs default; alter table logs detach partition a",
    ],
  },
};
