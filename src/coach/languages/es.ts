import type { LanguagePack } from '../language-pack';

export const es: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  beta: true,
  spelling: /[ñ¿¡]|(?:ción|ciones|dad|aje|able|miento|ados|ero)$/,
  words: {
    work:
      'crear lanzar publicar escribir redactar desarrollar diseñar rediseñar implementar implantar desplegar organizar formar capacitar contratar realizar ejecutar finalizar terminar ' +
      'entregar definir documentar analizar probar migrar automatizar enviar preparar presentar participar construir instalar configurar integrar negociar comprar identificar ' +
      'recopilar entrevistar producir abrir corregir resolver auditar estudiar planificar elaborar renovar modernizar traducir firmar certificar hacer montar completar establecer ' +
      'renegociar entrenar asistir celebrar revisar actualizar reclutar poner_en_marcha puesta_en_marcha poner_en_producción puesta_en_producción poner_en_servicio dar_de_alta ' +
      'llevar_a_cabo nombrar designar asignar seleccionar elegir incorporar equipar reformar remodelar habilitar acondicionar edificar pintar conectar cablear adquirir compra alquilar ' +
      'arrendar suscribir rescindir prorrogar firma validar aprobar homologar auditoría inspeccionar controlar verificar inventariar mapear mapeo diagnosticar medir evaluar encuestar ' +
      'consultar visitar invitar contactar llamar prospectar reescribir editar imprimir difundir distribuir comunicar anunciar informar grabar filmar fotografiar archivar digitalizar ' +
      'escanear indexar catalogar clasificar ordenar limpiar depurar retirar desactivar desmantelar cerrar cierre trasladar traslado transferir externalizar internalizar centralizar ' +
      'consolidar fusionar agrupar homogeneizar estandarizar normalizar unificar estructurar reestructurar reorganizar sustituir reemplazar reparar cambiar desmontar pilotar ' +
      'prototipar maquetar simular modelar programar codificar refactorizar parametrizar exponer añadir agregar incluir introducir instaurar priorizar comparar estudio formalizar ' +
      'especificar presupuestar proponer someter postular licitar pactar acordar patrocinar albergar acoger impartir dictar tutorizar mentorizar enseñar instruir vacunar plantar ' +
      'reforestar postear fabricar ensamblar empaquetar envío almacenar abastecer describir listar recoger recolectar reunir constituir fundar concluir aplicar adoptar rehacer ofrecer ' +
      'proporcionar brindar rediseño diseño desarrollo despliegue entrega compartir transmitir demostrar coordinar gestionar tramitar solicitar inscribir registrar análisis dotar ' +
      'rotular señalizar hacer~posible poner~marcha',
    change:
      'aument* increment* reduc* disminu* baj* subir alcanzar lograr conseguir obtener generar ganar superar mejorar crecer pasar llegar recortar ahorrar vender convertir retener ' +
      'captar acelerar elevar atraer acortar sube suben cae caen caer descender desciende descienden crece crecen alcanza alcanzan supera superan logra logran pasa pasan llega llegan ' +
      'gana ganan vende venden genera generan obtiene obtienen evitar impedir prevenir limitar contener frenar rebajar recuperar rescatar cobrar recaudar facturar ingresar fidelizar ' +
      'consigue consiguen acabar_con quitar erradicar multiplicar minimizar maximizar ahorra capta mantiene mantienen situar situarse se_sitúa exceder excede conquistar firmar sumar ' +
      'suma fich* contactar',
    up: 'aument* increment* subir elevar crecer duplicar',
    down: 'reduc* disminu* baj* recortar acortar evitar rebajar menos',
    factor: 'doble triple mitad duplica* dobla* triplica* cuadruplicar a_la_mitad la_mitad dos_veces tres_veces punto_de_equilibrio rentable break-even',
    aim:
      'implicar involucrar mejorar optimizar fortalecer reforzar apoyar fomentar simplificar potenciar garantizar asegurar impulsar agilizar modernizar aumentar reducir promover ser convertirnos mejor ' +
      'consolidar profundizar contribuir ayudar acompañar cuidar velar estimular dinamizar motivar inspirar empoderar responsabilizar acercar cultivar sensibilizar posicionar ' +
      'posicionarnos transformar facilitar continuar seguir avanzar hacer_más volverse mejora fortalecimiento fomento impulso apoyo convertirse trabajar_mejor trabajar_más entender ' +
      'comprender racionalizar generar_confianza crear_conciencia alinear respaldar estabilizar trabajar_de',
    keep: 'mantener conservar preservar seguir permanecer sostener estabilizar continuar_con',
    metric:
      'tasa ratio ingresos facturación ventas margen* coste* costo* gastos conversión churn ccr cac ltv ctr retención satisfacción nps csat tráfico disponibilidad tiempo tiempos ' +
      'plazo* duración latencia errores fallos incidencias quejas reclamaciones productividad cuota notoriedad engagement puntuación leads mrr arr rotación absentismo devoluciones ' +
      'rebote apertura clics rentabilidad beneficio* inventario retrasos accidentes emisiones ticket_medio abandono deserción índice porcentaje proporción nivel_de ingreso venta ' +
      'márgenes ganancias gasto resultado ebitda tesorería liquidez deuda cobros morosidad impagos cartera bajas ausencias ausentismo renuncias plantilla paridad diversidad accidente ' +
      'incidente incidentes avería averías paradas defecto defectos merma mermas rechazo pérdidas pérdida desperdicio desperdicios residuos consumo energía agua electricidad co2 ' +
      'carbono huella ruido velocidad carga memoria cpu p95 p99 espera retraso puntualidad frecuencia ocupación uso utilización adopción activación finalización aprobados éxito ' +
      'fracaso notas nota media promedio mediana puntuaciones indicador audiencia visibilidad alcance impresiones vistas visitas sesiones menciones estrellas recomendación recompra ' +
      'recurrencia cancelaciones cancelación queja reclamación litigios infecciones infección reingresos reingreso readmisiones mortalidad caídas existencias stock roturas rotura ' +
      'horas_extra oee volumen cuota_de participación precio salario salarios fiabilidad estabilidad cobertura precisión ticket donaciones afiliaciones eficiencia rendimiento empleo ' +
      'abstención fraude robos demora demoras espera_media esperas fallas falla lealtad likes seguidores',
    reach: 'seguidores impresiones vistas visitas tráfico alcance audiencia likes',
    output:
      'reporte* artículo* blog página* web aplicación app taller* curso* formación* evento* webinar* campaña* panel* cuadro documento* guía* funcionalidad* informe* prueba* entrevista* vídeo* ' +
      'video* boletín estrategia plan proceso* herramienta* crm plataforma programa* proyecto* encuesta* prototipo* ingeniero* desarrollador* vendedor* puesto* feria* módulo* portal ' +
      'contrato* landing* manual manuales procedimiento* protocolo* política* reglamento* norma* pliego* hoja_de_ruta catálogo* modelo* maqueta* especificación* esquema* mapa* ' +
      'estudio* diagnóstico* análisis balance presentación* folleto* cartel* podcast* libro* ficha* kit* lista* base_de_datos almacén almacenes intranet red servidor* infraestructura ' +
      'api apis interfaz software sistema* sso wifi erp máquina* línea_de_producción sensor* robot* vehículo* camión camiones edificio* oficina* sucursal* tienda* local locales sala* ' +
      'cocina* laboratorio* seminario* conferencia* reunión reuniones sesión sesiones jornada* charla* encuentro* hackathon* gala stand exposición* visita currículo temario ' +
      'itinerario* tutoría* mentoría* prácticas becario* aprendiz* enfermer* técnic* responsable* director* jefe* delegado* comité* comisión grupo_de_trabajo alianza* convenio* ' +
      'acuerdo* licitación* oferta* propuesta* presupuesto* certificación iso sello* acreditación* cuestionario* indicadores kpi kpis okr alerta* monitorización copia* planes ' +
      'calendario* organigrama newsletter* publicación publicaciones comunicado* post posts anuncio* tutorial* faq wiki logo sitio* versión piloto* función funciones chatbot* menú ' +
      'rediseño infografía* centro* parque señalización huerto comercial comerciales asesor* auditor* abogado* analista* código_de_conducta código ambulancia* horario* turnos ' +
      'extintor* caja cajas base_de_conocimiento auditoría estudio taller talleres presentación imagen imágenes episodio* ejercicio*',
    item:
      'ticket* tarea* bug* proyecto* migración hito* requisito* acción acciones etapa* incidencia* hallazgo* recomendación recomendaciones vulnerabilidad* parche* petición* solicitud* ' +
      'lote* entregable* servicios contratos servidores aplicaciones deuda historias medidas expediente* no_conformidades',
    others:
      'contratos_firmados nuevos_contratos cliente* usuario* visitante* visitas suscriptor* lector* socio* empresa* participante* paciente* estudiante* alumno* candidato* inscripcion* registro* pedido* descarga* ' +
      'empleado* proveedor* miembro* comprador* seguidores contactos clienta* usuaria* consumidor* alumna* profesor* docente* maestr* padres madres familias hogares vecinos ciudadan* ' +
      'residentes médicos sanitarios farmacias hospitales clínicas escuelas colegios institutos universidades municipios ayuntamientos ciudades ong asociaciones voluntari* donantes ' +
      'donaciones inversores accionistas periodistas medios influencers suscripciones inscritos afiliad* reservas compras distribuidor* minoristas restaurantes hoteles agricultores ' +
      'pymes startups bancos asegurados inquilinos propietarios viajeros pasajeros conductores repartidores operarios operadores equipos colaboradores empleadas trabajador* compañeros ' +
      'managers nuevas_incorporaciones candidata* candidaturas desarrolladores contribuidores menciones recomendaciones reseñas leads oportunidades citas personas gente mujeres ' +
      'hombres jóvenes niños niñas adultos mayores llamadas correos facturas pagos paquetes entregas envíos solicitantes contribuyentes turistas oyentes espectadores asistentes ' +
      'egresados tienda talleres taller plantilla probador* patrocinador*',
    done:
      'terminado* entregado* publicado* desplegado* documentado* implantado* disponible* finalizado* lanzado* creado* en_marcha en_producción completado* redactad* validad* firmad* ' +
      'aprobad* adoptad* instalad* formad* contratad* en_vigor en_línea en_uso en_servicio activ* abiert* cerrad* realizad* probad* migrad* traducid* enviad* difundid* presentad* ' +
      'construid* renovad* equipad* comprad* sustituid* nombrad* definid* establecid* list* accesible hech* elaborad* organizad* ejecutad* automatizad* integrad* digitalizad* auditad* ' +
      'certificad* obtenid* configurad* puest* implementad* actualizad* revisad* entrevistad* acordad* constituid* celebrad* diseñad* desarrollad* operativ*',
    vague:
      'mejor* fácil* rápid* eficaz eficiente* simple* moderno* satisfech* innovador* fuerte* referente líder óptim* excelente* excepcional* impecable* primer primera confiable* ' +
      'fiable* robust* segur* intuitiv* agradable* atractiv* sostenible* responsable* ágil* flexible* transparente* clar* coherente* dinámic* comprometid* motivad* feliz felices ' +
      'competitiv* cercan* sólid* buen buena buenos buenas personalizad* human* inclusiv* pertinente* reconocid* imprescindible* preferid* estrech* san sanos saludable* sano sana ' +
      'predecible* eficazmente significativamente verdadero* accesible* sencill* amigable* profesional líderes referentes *able *ible *ables *ibles vivo viva vivas vivos',
    soft:
      'calidad experiencia* comunicación colaboración imagen cultura* confianza relación relaciones cohesión ambiente clima bienestar motivación compromiso implicación satisfacción ' +
      'fidelidad lealtad notoriedad reputación marca atractivo visibilidad presencia posición posicionamiento liderazgo innovación creatividad competencia* habilidades conocimiento* ' +
      'comprensión transparencia autonomía responsabilidad agilidad flexibilidad eficacia eficiencia rendimiento desempeño productividad seguridad estabilidad fiabilidad ' +
      'sostenibilidad simplicidad claridad servicio atención acompañamiento entorno igualdad inclusión diversidad alianzas diálogo escucha solidaridad reconocimiento valor valores ' +
      'excelencia sinergia* cooperación dinámica madurez gobernanza competitividad crecimiento oferta conciencia concienciación trabajo_en_equipo equipo talento cercanía burocracia ' +
      'vínculo* papeleo',
    light: 'crear ofrecer construir desarrollar entregar brindar dar proporcionar establecer generar asegurar garantizar fomentar promover hacer tener lograr formar consolidar',
    does:
      'usan usa utilizan utiliza adoptan adopta compran compra piden pide vuelven vuelve regresan regresa recomiendan recomienda renuevan renueva inician inicia entran entra acceden ' +
      'accede consultan consulta abren abre leen lee responden responde participan participa asisten asiste se_inscriben inscriben inscribe se_suscriben suscriben suscribe pagan paga ' +
      'donan dona permanecen permanece siguen sigue abandonan abandona eligen elige declaran declara dicen dice valoran valora califican califica comparten comparte visitan visita ' +
      'descargan descarga terminan termina completan completa aprueban aprueba superan supera encuentran encuentra saben sabe conocen conoce entienden entiende esperan espera llaman ' +
      'llama reportan reporta notifican contribuyen contribuye se_unen unen une publican publica hablan habla citan cita aceptan acepta llegan llega reciben recibe cancelan cancela ' +
      'solicitan solicita trabajan trabaja vienen viene toman toma van va venden vende revenden dedican ven ve sienten siente confían confía tarda tardan sufre sufren falla fallan ' +
      'pierde pierden excede ocurre ocurren queda quedan logran logra consiguen consigue alcanzan alcanza obtienen obtiene registran registra se_gradúan gradúan donaron firman firma ' +
      'informan informa piensan piensa recomendaría recomendarían repiten repite adoptaron',
    deed:
      '*ción *sión *miento *aje *ura compra venta envío firma cierre apertura diseño rediseño desarrollo despliegue estudio entrega puesta alta reforma traslado cambio montaje ' +
      'auditoría mapeo implementación lanzamiento creación contratación instalación adquisición validación aprobación certificación evaluación difusión digitalización fusión ' +
      'reorganización sustitución introducción preparación planificación presentación negociación organización celebración capacitación publicación ejecución migración revisión ' +
      'actualización equipamiento elaboración redacción implantación configuración integración automatización construcción renovación remodelación realización definición documentación ' +
      'traducción nombramiento reclutamiento incorporación acompañamiento soporte',
    infinitive: '*izar *ificar *ar *er *ir conseguir~aprobación obtener~certificación obtener~aprobación lograr~certificación',
    participle: '*ado *ada *ados *adas *ido *ida *idos *idas *uesto *uesta *crito *crita',
    from: 'de desde del',
    to: 'a hasta → al',
    by: 'en un por',
    line:
      'menos más bajo inferior superior mínimo máximo debajo encima menor mayor ≥ ≤ > < = inferiores superiores al_menos como_mínimo como_máximo por_debajo por_encima máxima mínima ' +
      'antes dentro hasta menores mayores',
    per: 'por cada',
    of: 'de del de_la de_los un una nuevo nueva',
    none: 'ningún ninguna cero sin nunca ninguno nadie nada',
    compare: 'más menos aumento reducción incremento crecimiento mejor mejores mayor menor superior inferior reducida caída descenso subida mejora rápid*',
    often: 'diario* diaria* semanal* mensual* trimestral* anual* cada_mes cada_semana',
    month: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes',
    label: 'versión fase etapa trimestre t q semana nivel año artículo línea lote sala',
    spelled:
      'dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta cincuenta cien once quince dieciséis cuarenta sesenta mil docena decena centenar mitad tercio medio cuarto ' +
      'uno_de',
    all: 'todos todas todo toda cada totalidad cualquier',
    percent: '% por_ciento puntos punto',
    money: '€ $ euros euro pesos dólares usd mxn',
    factorUnit: 'x veces',
    seconds: 'ms s seg segundo* min minuto* h hora*',
    days: 'd día días dia dias semana* mes meses año años',
    rate: 'mb gb tb kwh mwh kg toneladas litros',
    and: 'y e & + , ;',
    can: 'puede pueden poder',
    be: 'es son está están ser será serán fue fueron han ha hay estén esté sienten siente adoran encantan',
    have: 'tiene tienen cuenta cuentan dispone disponen',
    common:
      'el la los las de del y en un una para a al con por que no se su sus nuestro nuestra nuestros es son lo como más menos o cada todos esta este nuestras entre hacia desde sin ' +
      'sobre antes dentro tras durante nos',
  },
};
