import { createContext } from "react";
import { excelProyecciones, type ProyeccionesPort } from "../../app/proyeccion/proyeccionesPort";

/** Where projections are kept; a test gives another place. */
export const ProyeccionesContext = createContext<ProyeccionesPort>(excelProyecciones);
