import type { PlanOficial } from "./planOficial";
import { SOPO_2020 } from "./sopo2020/plan";
import { SOPO_2024 } from "./sopo2024/plan";

/** The approved plans that are known. A matriz of another plan is read as well, with its own structure and weights. */
export const PLANES: readonly PlanOficial[] = [SOPO_2020, SOPO_2024];
