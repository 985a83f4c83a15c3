/**
 * The sentences of the informe as they come with the add-in; the office may write its own (see `readPlantilla`).
 * What is in braces is bound to the list of figures, so no figure is typed here.
 */
export const FRASES = `
[entidad]
(si entidad) {entidad}
(si municipio y si no entidad) Alcaldía Municipal de {municipio} · Oficina de planeación
(si no municipio y si no entidad) Oficina de planeación municipal

[presentacion]
(si plan y si vigencias) El seguimiento al Plan de Desarrollo Municipal «{plan}» permite determinar el avance en el cumplimiento de lo programado en {niveles} para el cuatrienio {vigencias}.
(si plan y si no vigencias) El seguimiento al Plan de Desarrollo Municipal «{plan}» permite determinar el avance en el cumplimiento de lo programado en {niveles}.
(si no plan) El seguimiento al Plan de Desarrollo Municipal{deMunicipio} permite determinar el avance en el cumplimiento de lo programado en {niveles}.

[marco]
(si decreto) El seguimiento es trimestral, de acuerdo con el artículo décimo del {decreto}, por el cual se adopta y reglamenta el sistema de seguimiento y evaluación de resultados del plan de desarrollo.
De conformidad con la Ley 152 de 1994, el plan de desarrollo debe evaluarse con el fin de encaminar la administración municipal hacia el cumplimiento de las metas propuestas y de garantizar la efectividad de la inversión pública. De acuerdo con el artículo 22 de la Ley 1909 de 2018, antes de finalizar cada año del período constitucional el alcalde presenta al Concejo Municipal un informe de cumplimiento de metas del plan de desarrollo y de ejecución del presupuesto de inversión.
(si corte) La evaluación mide la eficacia, es decir, el cumplimiento de las metas y su estado de ejecución, en el período comprendido entre el {desde} y el {corte}, sobre {plan/conteo.metas: la meta de producto|# meta de producto|# metas de producto} del plan.
(si no corte) La evaluación mide la eficacia, es decir, el cumplimiento de las metas y su estado de ejecución, sobre {plan/conteo.metas: la meta de producto|# meta de producto|# metas de producto} del plan. {LaFuente} no declara el corte de la información.

[metodologia]
(si no consolidado) La información se tomó {deLaFuente}{deCorte}. {filas/leidas: No se leyó ninguna fila|Se leyó una fila|Se leyeron # filas}: {filas/contadas: ninguna contabilizada|una contabilizada|# contabilizadas}, {filas/excluidas: ninguna excluida|una excluida con su motivo|# excluidas con su motivo} y {filas/rechazadas: ninguna rechazada|una rechazada con su motivo|# rechazadas con su motivo}.
(si consolidado) La información se tomó del consolidado de las matrices de las dependencias{deCorte}, que tiene una fila por cada meta: {filas/leidas: ninguna fila|una fila|# filas}, {filas/contadas: ninguna contabilizada|una contabilizada|# contabilizadas}, {filas/excluidas: ninguna excluida|una excluida con su motivo|# excluidas con su motivo} y {filas/rechazadas: ninguna rechazada|una rechazada con su motivo|# rechazadas con su motivo}. Las filas que se leyeron de cada archivo, que pueden ser más, y cuántas de ellas se excluyeron o rechazaron, están en su hoja Entregas.
(si plan/dependencias > 0) {LaFuente} nombra {plan/dependencias: ninguna dependencia|una dependencia responsable|# dependencias responsables}. Las dependencias responden por la calidad y veracidad de la información que suministran y por las evidencias que la soportan; la oficina de planeación administra el sistema de seguimiento y consolida la información.
Si una meta reporta ejecución física aludiendo a un proyecto en el que no fue armonizada o registrada, esa ejecución no se tiene en cuenta para el análisis, por no estar soportada en el proyecto que se relaciona.
En las metas de gestión, la gestión debe lograr el bien o servicio que el indicador nombra como producto final; la sola acción de gestionar no se mide.
Por tener el plan una estructura escalable, los avances se calculan en cada uno de sus niveles. El nivel de cumplimiento se determina con los siguientes rangos.

[estructura]
(si acuerdo) El plan de desarrollo «{plan}» fue adoptado mediante {acuerdo}. Su parte estratégica está compuesta por {plan/composicion}, distribuidos así:
(si no acuerdo) La parte estratégica del plan está compuesta por {plan/composicion}, distribuidos así:

[resultados]
(si plan/ponderador) El ponderador programado de ejecución para la vigencia {vigencia} es del {plan/ponderador} del cuatrienio.
(si no plan/ponderador) No se conoce el ponderador de la vigencia en el cuatrienio: se informa el cumplimiento, y no los puntos del plan.
(si plan/cumplimiento y si plan/conteo.reportadas = 0) - Nadie ha reportado ejecución en el período: {plan/conteo.programadas: ninguna meta programada|la única meta programada no trae valor|ninguna de las # metas programadas trae valor}. Por eso el cálculo da {plan/cumplimiento} de cumplimiento, lo que no equivale a una ejecución de cero.
(si plan/avance y si plan/conteo.reportadas > 0) - En el período se logra un avance físico acumulado de {plan/avance} puntos porcentuales (pp) del plan, frente a {plan/programado} pp programados para la vigencia; en base 100, un cumplimiento del {plan/cumplimiento}, en nivel {plan.nivel}.
(si plan/cumplimiento y si no plan/avance y si plan/conteo.reportadas > 0) - En el período se logra un cumplimiento del {plan/cumplimiento} de lo programado para la vigencia, en nivel {plan.nivel}.
(si plan/cruce.con y si plan/cumplimiento) - La cifra es de {plan/cruce.con} de {plan/cruce.de: la única meta|# metas} con cruce. De las demás el seguimiento no encontró ejecución en ningún proyecto, lo que no equivale a una ejecución de cero: no entran en la cifra.
(si no plan/cumplimiento) - {LaFuente} no trae ejecución que medir en el período: no hay avance ni cumplimiento que informar, lo que no equivale a una ejecución de cero.
(si plan/esperado y si plan/cumplimiento) - Como referencia, lo esperado a la fecha del corte es el {plan/esperado} de lo programado para la vigencia; esta referencia no cambia el nivel.
(si plan/conteo.enBlanco > 0 y si plan/conteo.reportadas > 0) - {plan/conteo.enBlanco: Ninguna meta programada|Una meta programada no trae|# metas programadas no traen} valor de ejecución: nadie la ha reportado, lo que no equivale a una ejecución de cero.
(si plan/conteo.noTenidasEnCuenta > 0 y si plan/reportado.cumplimiento) - Las dependencias reportaron un cumplimiento del {plan/reportado.cumplimiento}. No se tuvo en cuenta la ejecución de {plan/conteo.noTenidasEnCuenta: ninguna meta|una meta|# metas}{plan/motivos}.

[cuatrienio]
(si plan/cuatrienio.avance) En lo que va del cuatrienio, el plan logra un avance de {plan/cuatrienio.avance} pp, con un cumplimiento del {plan/cuatrienio.cumplimiento} de lo previsto para los cuatro años. Una meta que no se programó en la vigencia cuenta en el cuatrienio.
(si plan/cuatrienio.cumplimiento y si no plan/cuatrienio.avance) En lo que va del cuatrienio, el plan alcanza un cumplimiento del {plan/cuatrienio.cumplimiento} de lo previsto para los cuatro años. Una meta que no se programó en la vigencia cuenta en el cuatrienio.

[componente]
(si peso) {el} «{nombre}» tiene un peso del {peso} en el plan y se compone de {composicion}, el {participacion.metas} del total de las metas del plan.
(si no peso) {el} «{nombre}» se compone de {composicion}, el {participacion.metas} del total de las metas del plan.
(si vigencia y si conteo.programadas = 0 y si conteo.noProgramadas > 0) Para la vigencia {vigencia} no fue programada {conteo.noProgramadas: su única meta|ninguna de sus # metas}.
(si vigencia y si conteo.programadas > 0 y si conteo.noProgramadas > 0) Para la vigencia {vigencia}, {conteo.programadas: una de sus metas fue programada|# de sus metas fueron programadas} y {conteo.noProgramadas: ninguna|una no fue programada|# no fueron programadas}, el {participacion.noProgramadas} de sus metas.
(si vigencia y si conteo.noProgramadas = 0) Para la vigencia {vigencia} {conteo.programadas: no se programaron metas|su única meta fue programada|fueron programadas todas sus metas}.
(si conteo.conEjecucion = 1 y si conteo.programadas = 1) La meta programada tuvo ejecución.
(si conteo.sinEjecucion = 1 y si conteo.programadas = 1) La meta programada está sin ejecución.
(si conteo.conEjecucion y si conteo.programadas > 1) De las metas programadas, {conteo.conEjecucion: ninguna tuvo ejecución|una tuvo ejecución|# tuvieron ejecución} y {conteo.sinEjecucion: ninguna está sin ejecución|una está sin ejecución|# están sin ejecución}.
(si conteo.reportadas = 0 y si conteo.enBlanco > 0) Nadie ha reportado {conteo.enBlanco: su ejecución|su ejecución|la ejecución de ninguna de ellas}, lo que no equivale a una ejecución de cero.
(si conteo.enBlanco > 0 y si conteo.reportadas > 0 y si conteo.sinEjecucion = 1) De la que está sin ejecución nadie ha reportado valor, lo que no equivale a una ejecución de cero.
(si conteo.enBlanco > 0 y si conteo.reportadas > 0 y si conteo.sinEjecucion > 1) De las que están sin ejecución, {conteo.enBlanco: de ninguna|de una nadie ha reportado valor|de # nadie ha reportado valor}, lo que no equivale a una ejecución de cero.
(si conteo.sinReporte > 0) Además, {conteo.sinReporte: ninguna|una meta no fue reportada|# metas no fueron reportadas} por ninguna dependencia.
(si conteo.sinCruce > 0) De {conteo.sinCruce: ninguna meta|una meta programada|# metas programadas} no se encontró ejecución en ningún proyecto, lo que no equivale a una ejecución de cero.
(si conteo.noArmonizadas > 0 y si conteo.sinEjecucion = 1) La que está sin ejecución reportó ejecución que no se tuvo en cuenta por no estar soportada en el proyecto que relaciona.
(si conteo.noArmonizadas > 0 y si conteo.sinEjecucion > 1) Entre las que están sin ejecución, {conteo.noArmonizadas: ninguna|una reportó ejecución que no se tuvo en cuenta por no estar soportada en el proyecto que relaciona|# reportaron ejecución que no se tuvo en cuenta por no estar soportada en el proyecto que relacionan}.
(si conteo.evidenciaRechazada > 0 y si conteo.sinEjecucion = 1) La que está sin ejecución tiene rechazada la evidencia de lo que reportó.
(si conteo.evidenciaRechazada > 0 y si conteo.sinEjecucion > 1) De las que están sin ejecución, {conteo.evidenciaRechazada: ninguna|una tiene rechazada la evidencia de lo que reportó|# tienen rechazada la evidencia de lo que reportaron}.
(si conteo.sinProducto > 0 y si conteo.sinEjecucion = 1) La que está sin ejecución es meta de gestión que no produjo el bien o servicio.
(si conteo.sinProducto > 0 y si conteo.sinEjecucion > 1) De las que están sin ejecución, {conteo.sinProducto: ninguna|una es meta de gestión que no produjo el bien o servicio|# son metas de gestión que no produjeron el bien o servicio}.
(si avance y si programado y si conteo.reportadas > 0) En el período se ha logrado un avance físico acumulado de {avance} pp sobre {programado} pp programados, con un cumplimiento del {cumplimiento}, en nivel {nivel}.
(si cumplimiento y si no avance y si conteo.reportadas > 0) En el período se ha logrado un cumplimiento del {cumplimiento} de lo programado, en nivel {nivel}.
(si no cumplimiento) No hay cumplimiento que informar para este componente.
(si cuatrienio.cumplimiento) En lo que va del cuatrienio, el cumplimiento es del {cuatrienio.cumplimiento}.
(si unica) Por tener {unica}, no se presenta gráfica de sus partes.

[evolucion]
(si no corteAnterior) Este informe presenta un solo corte; no compara sus cifras con las de un corte anterior.
(si plan/evolucion.sube) Entre {corteAnterior} y {corteActual}, el cumplimiento del plan subió del {plan/evolucion.antes} al {plan/cumplimiento}: {plan/evolucion.sube} puntos más.
(si plan/evolucion.baja) Entre {corteAnterior} y {corteActual}, el cumplimiento del plan bajó del {plan/evolucion.antes} al {plan/cumplimiento}: {plan/evolucion.baja} puntos menos.
(si corteAnterior y si plan/cumplimiento y si no plan/evolucion.sube y si no plan/evolucion.baja) Entre {corteAnterior} y {corteActual}, el cumplimiento del plan se mantuvo en el {plan/cumplimiento}.
(si otraVigencia) Los dos cortes son de vigencias distintas: cada cumplimiento es de lo programado en la suya.
(si plan/pronostico.central) Al ritmo de los cortes guardados, la vigencia cerraría con un cumplimiento del {plan/pronostico.central}; ocho de cada diez veces, entre el {plan/pronostico.bajo} y el {plan/pronostico.alto}. Es una proyección, no un resultado.
(si plan/evolucion.cerrado) El corte de este período se guardó con un cumplimiento del {plan/evolucion.cerrado}; después cambiaron los datos, y este informe presenta el valor actual.

[dinero]
(si no dinero) El avance físico no incluye dinero ni se mezcla con él. {LaFuente} no trae recursos de la vigencia: la ejecución del presupuesto de inversión que pide el artículo 22 de la Ley 1909 de 2018 no está en este informe.
(si dinero y si dineroAlCorte) El avance físico no incluye dinero ni se mezcla con él. Los recursos de la vigencia que trae {laFuente}, hasta el corte, son los siguientes.
(si dinero y si no dineroAlCorte) El avance físico no incluye dinero ni se mezcla con él. Los recursos de la vigencia que trae {laFuente} son los siguientes.
(si plan/dinero.apropiacion) - La apropiación definitiva suma {plan/dinero.apropiacion}.
(si plan/dinero.compromisos) - Los compromisos suman {plan/dinero.compromisos}.
(si plan/dinero.obligaciones) - Las obligaciones suman {plan/dinero.obligaciones}.
(si plan/dinero.pagos) - Los pagos suman {plan/dinero.pagos}.
(si plan/dinero.ejecucion) - La ejecución, obligaciones sobre apropiación definitiva, es del {plan/dinero.ejecucion}.
(si plan/dinero.programado) - Los recursos programados en {laFuente} suman {plan/dinero.programado}.
(si plan/dinero.ejecutado) - Los recursos ejecutados en {laFuente} suman {plan/dinero.ejecutado}.
(si dinero y si no plan/dinero.obligaciones) {LaFuente} no trae obligaciones: la ejecución del presupuesto que pide el artículo 22 de la Ley 1909 de 2018 debe completarse con la información de Hacienda.

[alertaTemprana]
(si no plan/conteo.conEjecucion) {LaFuente} no trae ejecución en el período: no se puede establecer qué metas están sin ejecución.
(si plan/conteo.sinEjecucion = 0 y si plan/conteo.programadas = 1 y si plan/conteo.conEjecucion = 1) La única meta programada tiene ejecución en el período.
(si plan/conteo.sinEjecucion = 0 y si plan/conteo.programadas > 1 y si plan/conteo.conEjecucion > 0) Ninguna de las metas programadas está sin ejecución en el período.
(si plan/conteo.programadas = 0) Ninguna meta fue programada para la vigencia.
(si plan/conteo.sinEjecucion = 1 y si plan/conteo.programadas = 1) La única meta programada está sin ejecución en el período.
(si plan/conteo.sinEjecucion > 0 y si plan/conteo.programadas > 1 y si periodo/meses > 0) A {periodo/meses: cero meses|un mes|@ meses} de terminar la vigencia, {plan/conteo.sinEjecucion: una de las metas programadas está sin ejecución|# de las metas programadas están sin ejecución}, el {plan/participacion.sinEjecucion} de ellas.
(si plan/conteo.sinEjecucion > 0 y si plan/conteo.programadas > 1 y si periodo/meses = 0) Al cierre de la vigencia, {plan/conteo.sinEjecucion: una de las metas programadas está sin ejecución|# de las metas programadas están sin ejecución}, el {plan/participacion.sinEjecucion} de ellas.
(si plan/conteo.sinEjecucion > 0 y si plan/conteo.programadas > 1 y si no periodo/meses) En el período, {plan/conteo.sinEjecucion: una de las metas programadas está sin ejecución|# de las metas programadas están sin ejecución}, el {plan/participacion.sinEjecucion} de ellas.
(si plan/conteo.sinReporte > 0) Además, {plan/conteo.sinReporte: ninguna|una meta programada no fue reportada|# metas programadas no fueron reportadas} por ninguna dependencia, y no se {plan/conteo.sinReporte: cuenta|cuenta|cuentan} entre las que están sin ejecución.

[alertaTemprana.componente]
(si conteo.sinEjecucion > 0 y si conteo.programadas = 1) - {el} {codigo} tiene sin ejecución su única meta programada.
(si conteo.sinEjecucion > 0 y si conteo.programadas > 1) - {el} {codigo} tiene sin ejecución el {participacion.sinEjecucion} de sus metas programadas ({conteo.sinEjecucion: # meta|# meta|# metas} de {conteo.programadas}).
(si conteo.sinReporte > 0 y si conteo.programadas = 1) - {el} {codigo} tiene sin reporte su única meta programada.
(si conteo.sinReporte > 0 y si conteo.programadas > 1) - {el} {codigo} tiene sin reporte {conteo.sinReporte: ninguna|una|#} de sus {conteo.programadas} metas programadas.

[conclusiones]
(si plan/conteo.metas = 1) - El plan de desarrollo{nombreDelPlan} contempla una meta de producto, que {plan/conteo.programadas: no fue programada|fue programada|fue programada} para la vigencia{deVigencia}.
(si plan/conteo.metas > 1) - El plan de desarrollo{nombreDelPlan} contempla {plan/conteo.metas: una meta|# metas} de producto, de las cuales {plan/conteo.programadas: ninguna fue programada|una fue programada|# fueron programadas} para la vigencia{deVigencia}.
(si plan/conteo.conEjecucion = 1 y si plan/conteo.programadas = 1) - La meta programada tiene avance físico.
(si plan/conteo.sinEjecucion = 1 y si plan/conteo.programadas = 1) - La meta programada está sin ejecución.
(si plan/conteo.conEjecucion y si plan/conteo.programadas > 1) - De las programadas, {plan/conteo.conEjecucion: ninguna tiene avance físico|una tiene avance físico|# tienen avance físico} y {plan/conteo.sinEjecucion: ninguna está sin ejecución|una está sin ejecución|# están sin ejecución}.
(si plan/conteo.sinCruce > 0) - De {plan/conteo.sinCruce: ninguna meta|una meta programada|# metas programadas} no se encontró ejecución en ningún proyecto: la cifra es de las demás.
(si plan/conteo.sinReporte > 0) - {plan/conteo.sinReporte: Ninguna|Una meta del plan no fue reportada|# metas del plan no fueron reportadas} por ninguna dependencia: en el cálculo tienen un cumplimiento de cero, y no están entre las que aquí se cuentan sin ejecución.
(si plan/cumplimiento y si plan/conteo.reportadas = 0) - Nadie ha reportado ejecución en el período: el plan no tiene todavía un resultado que concluir.
(si plan/avance y si plan/conteo.reportadas > 0) - El plan presenta un avance físico acumulado de {plan/avance} pp frente a {plan/programado} pp programados para la vigencia, lo que representa un cumplimiento del {plan/cumplimiento}, en nivel {plan.nivel}.
(si plan/cumplimiento y si no plan/avance y si plan/conteo.reportadas > 0) - El plan presenta un cumplimiento del {plan/cumplimiento} de lo programado para la vigencia, en nivel {plan.nivel}.
(si no plan/cumplimiento) - No hay avance ni cumplimiento que concluir, porque {laFuente} no trae ejecución en el período.
(si bajos y si plan/conteo.reportadas > 0) - En nivel Bajo: {bajos}.
(si extremos) - {extremos}
(si sinReportar) - No reportaron ninguna de sus metas programadas: {sinReportar}.
(si dependenciaUnica) - Solo una dependencia tiene metas sin ejecución: {dependenciaUnica}.
(si dependencias y si no dependenciaUnica) - Las dependencias con más metas sin ejecución son {dependencias}.

[recomendacion]
- {alerta}: {cantidad: ningún caso|un caso|# casos}{partes}{responsables}. {arreglo}

[recomendaciones]
(si dependenciasPorNombre) - Se recomienda a {dependenciasPorNombre} detallar la programación de las actividades y la gestión de sus proyectos de inversión, de modo que las metas programadas sin ejecución se cumplan antes del cierre de la vigencia.
- Se debe promover un ejercicio continuo sobre la gestión de los proyectos de inversión a cargo de cada dependencia y su articulación con las demás dependencias de la administración municipal.
- Mantener dispuesta la información de cada dependencia permite concretar los informes de gestión que exigen las instancias de control y la rendición de cuentas a la ciudadanía.
`;
