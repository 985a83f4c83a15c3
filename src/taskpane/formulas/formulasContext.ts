import { createContext } from "react";
import type { Pane } from "../../app/pane";

/** Where the formulas of the figures on screen come from. */
export const FormulasContext = createContext<Pane["formulas"]>(() => null);
