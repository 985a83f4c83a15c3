import { createContext } from "react";
import type { Ficha } from "../../../app/ficha";

/** What the cards of metas tell beside their figures; `null`: only the figures. */
export const FichaContext = createContext<Ficha | null>(null);
