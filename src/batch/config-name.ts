/** The file with the settings of a project. */
export const configName = "cqc-lens.config.json";
