import { beforeEach, expect, test, vi } from "vitest";
import { InputError } from "../src/domain/errors.ts";
import { readReports } from "../src/batch/read-reports.ts";
import { report } from "./rendering-samples.ts";

const play = vi.hoisted(() => ({ errors: new Map<string, Error>() }));

vi.mock("../src/reading/read-input.ts", () => ({
  readInput: (path: string) => {
    const error = play.errors.get(path);
    return error === undefined ? Promise.resolve({ path }) : Promise.reject(error);
  },
}));
vi.mock("../src/reports/analyse-document.ts", () => ({
  analyseDocument: ({ path }: { path: string }, { kind }: { kind: string | null }) => [
    report(path, { document: { kind: "other", framework: null, title: kind } }),
  ],
}));

beforeEach(() => {
  play.errors.clear();
});

test("an input that cannot be read becomes a problem and stops no other", async () => {
  play.errors.set("b", new InputError("encrypted", "It needs a password."));
  play.errors.set(
    "c",
    Object.assign(new Error("EACCES: permission denied"), { code: "EACCES", syscall: "open" }),
  );
  const { reports, problems, read } = await readReports(["a", "b", "c", "d"], { kind: null });
  expect(reports.map(({ id }) => id)).toEqual(["a", "d"]);
  expect(problems).toMatchObject([
    { path: "b", code: "encrypted", message: "It needs a password." },
    { path: "c", code: "no-permission" },
  ]);
  expect(read).toBe(2);
});

test("a fault of ours is not dressed up as a bad input", async () => {
  play.errors.set("b", new TypeError("undefined is not a function"));
  await expect(readReports(["a", "b"], { kind: null })).rejects.toThrow(TypeError);
});

test("each input is announced before it is read, and the kind handed on", async () => {
  const heard: [string, number][] = [];
  const { reports } = await readReports(["a", "b"], {
    kind: "press-release",
    onInput: (path, done) => heard.push([path, done]),
  });
  expect(heard).toEqual([
    ["a", 0],
    ["b", 1],
  ]);
  expect(reports[0]?.document.title).toBe("press-release");
});
