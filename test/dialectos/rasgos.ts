import type { Rasgo } from "./rasgo";
import { alcaldias } from "./rasgos/alcaldias";
import { archivos } from "./rasgos/archivos";
import { bandas } from "./rasgos/bandas";
import { calendario } from "./rasgos/calendario";
import { cansancio } from "./rasgos/cansancio";
import { cifras } from "./rasgos/cifras";
import { columnas } from "./rasgos/columnas";
import { descuidos } from "./rasgos/descuidos";
import { despachos } from "./rasgos/despachos";
import { filas } from "./rasgos/filas";
import { hojas } from "./rasgos/hojas";
import { intrusos } from "./rasgos/intrusos";
import { jerarquia } from "./rasgos/jerarquia";
import { largo } from "./rasgos/largo";
import { oficinas } from "./rasgos/oficinas";
import { palabras } from "./rasgos/palabras";
import { pedidos } from "./rasgos/pedidos";
import { periodos } from "./rasgos/periodos";
import { pesos } from "./rasgos/pesos";
import { provincias } from "./rasgos/provincias";
import { ruido } from "./rasgos/ruido";
import { ventanillas } from "./rasgos/ventanillas";

/** Every habit that is known. A new one is one entry in the table of its theme. */
export const RASGOS: readonly Rasgo[] = [
  ...jerarquia,
  ...pesos,
  ...pedidos,
  ...periodos,
  ...columnas,
  ...ruido,
  ...palabras,
  ...bandas,
  ...cifras,
  ...largo,
  ...filas,
  ...hojas,
  ...archivos,
  ...oficinas,
  ...cansancio,
  ...alcaldias,
  ...despachos,
  ...provincias,
  ...calendario,
  ...ventanillas,
  ...descuidos,
  ...intrusos,
];
