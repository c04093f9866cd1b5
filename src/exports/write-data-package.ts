import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataPackage, type FileForm } from "../rendering/tables/data-package.ts";

export const dataPackageName = "datapackage.json";

/** Writes the descriptor of an export beside its files. */
export function writeDataPackage(folder: string, form: FileForm): void {
  writeFileSync(join(folder, dataPackageName), `${JSON.stringify(dataPackage(form), null, 2)}\n`);
}
