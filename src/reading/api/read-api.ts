import { InputError } from "../../domain/errors.ts";
import type { RecordReading } from "../reading.ts";
import { parseJson } from "./parse-json.ts";
import { readRecord } from "./read-record.ts";
import { textWriter } from "./text-writer.ts";
import { writeRecord } from "./write-record.ts";

/**
 * Reads JSON of the regulator's public API: the record of a location or of a provider, a list of
 * such, or one a line. Its text is the record written out for people. Throws InputError.
 */
export function readApi(json: string): RecordReading {
  const parsed = parseJson(json);
  if (parsed === null) {
    throw new InputError("damaged", "This is JSON that breaks off or is malformed; save it again.");
  }
  const writer = textWriter();
  const read = parsed.values.map(readRecord);
  const records = read.flatMap((record) => (record === null ? [] : [writeRecord(record, writer)]));
  if (records.length === 0) throw noRecord();
  const doubts = read.flatMap((record, at) =>
    record === null ? [`Item ${at + 1} is no record of the regulator's API.`] : [],
  );
  return {
    mediaType: "application/json",
    text: writer.text(),
    records,
    doubts: [...parsed.doubts, ...doubts],
  };
}

const noRecord = (): InputError =>
  new InputError(
    "unsupported",
    "This is JSON, but no record of the regulator's API; give the record of a location or a provider, a PDF, a web page or plain text.",
  );
