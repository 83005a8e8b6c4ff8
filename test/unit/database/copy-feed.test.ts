import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { type CopyConnection, feedCopy } from "../../../src/database/copy-feed.js";

const CHUNK = Buffer.alloc(65_536, "x");
const CHUNKS = 2_000;
/** What stands before each chunk on the wire. */
const HEAD = 5;

/** A connection to somebody who reads only when told to, and what it has taken of the rows. */
async function slowReader(): Promise<{
  connection: CopyConnection;
  peer: Socket;
  rows: Iterable<Uint8Array>;
  taken: () => number;
  ended: () => boolean;
}> {
  const server = createServer({ pauseOnConnect: true });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const accepted = new Promise<Socket>((resolve) => server.once("connection", resolve));
  const stream = connect((server.address() as AddressInfo).port, "127.0.0.1");
  stream.on("error", () => undefined);
  const peer = await accepted;
  peer.on("error", () => undefined);
  onTestFinished(() => {
    stream.destroy();
    peer.destroy();
    server.close();
  });
  let taken = 0;
  let ended = false;
  function* rows(): Generator<Uint8Array> {
    for (; taken < CHUNKS; taken++) yield CHUNK;
  }
  const connection = {
    stream,
    endCopyFrom: () => {
      ended = true;
    },
  } as unknown as CopyConnection;
  return { connection, peer, rows: rows(), taken: () => taken, ended: () => ended };
}

test("rows are taken no faster than the server reads them, and all of them in the end", async () => {
  const { connection, peer, rows, taken, ended } = await slowReader();
  const fed = feedCopy(connection, rows, () => false);
  await sleep(300);
  // What fits into the two kernels' buffers is gone; the rest was not even made.
  expect(taken()).toBeLessThan(CHUNKS / 2);
  let received = 0;
  peer.on("data", (bytes) => {
    received += bytes.length;
  });
  peer.resume();
  await fed;
  expect(ended()).toBe(true);
  await expect.poll(() => received).toBe(CHUNKS * (HEAD + CHUNK.length));
});

test("they stop when the server has answered with an error, and when the line breaks", async () => {
  const failed = await slowReader();
  let isOver = false;
  const stopped = feedCopy(failed.connection, failed.rows, () => isOver);
  await sleep(100);
  isOver = true;
  failed.peer.resume();
  await stopped;
  expect(failed.ended()).toBe(false);
  expect(failed.taken()).toBeLessThan(CHUNKS / 2);

  const broken = await slowReader();
  const hung = feedCopy(broken.connection, broken.rows, () => false);
  await sleep(100);
  broken.peer.destroy();
  await hung;
  expect(broken.taken()).toBeLessThan(CHUNKS);
});

test("rows that cannot be had are told to the server", async () => {
  const { connection } = await slowReader();
  const said: string[] = [];
  function* rows(): Generator<Uint8Array> {
    yield CHUNK.subarray(0, 10);
    throw new Error("the file has changed since it was read");
  }
  await feedCopy(
    { ...connection, sendCopyFail: (reason: string) => said.push(reason) } as never,
    rows(),
    () => false,
  );
  expect(said).toEqual(["the file has changed since it was read"]);
});
