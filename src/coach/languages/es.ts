import type { LanguagePack } from '../language-pack';

export const es: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  beta: true,
  words: {
    work:
      'crear lanzar publicar escribir redactar desarrollar diseñar rediseñar implementar implantar implementación desplegar organizar formar capacitar contratar realizar ejecutar finalizar terminar entregar definir ' +
      'documentar analizar probar migrar automatizar enviar preparar presentar participar construir instalar configurar integrar negociar comprar identificar recopilar entrevistar producir abrir corregir resolver ' +
      'auditar estudiar planificar elaborar renovar modernizar traducir firmar certificar hacer montar completar establecer renegociar entrenar asistir celebrar revisar actualizar lanzamiento creación reclutar',
    change:
      'aumentar aument* incrementar increment* reducir reduc* disminuir disminu* bajar baj* subir alcanzar lograr conseguir obtener generar ganar superar mejorar crecer pasar llegar recortar ahorrar vender convertir ' +
      'retener captar acelerar elevar atraer acortar mantener',
    factor: 'duplicar doblar triplicar doble triple mitad',
    aim: 'mejorar optimizar fortalecer reforzar apoyar fomentar simplificar potenciar garantizar asegurar impulsar agilizar modernizar aumentar reducir promover ser convertirnos mejor',
    keep: 'mantener conservar preservar seguir permanecer',
    metric:
      'tasa ratio ingresos facturación ventas margen* coste* costo* gastos conversión churn ccr cac ltv ctr retención satisfacción nps csat tráfico disponibilidad tiempo tiempos plazo* duración latencia errores fallos incidencias quejas ' +
      'reclamaciones productividad cuota notoriedad engagement puntuación leads mrr arr rotación absentismo devoluciones rebote apertura clics rentabilidad beneficio* inventario retrasos accidentes emisiones ticket_medio abandono deserción',
    output:
      'artículo* blog página* web sitio aplicación app taller* curso* formación* evento* webinar* campaña* panel* cuadro documento* guía* funcionalidad* informe* prueba* entrevista* vídeo* video* boletín estrategia plan proceso* ' +
      'herramienta* crm plataforma programa* proyecto* encuesta* prototipo* ingeniero* desarrollador* vendedor* puesto* feria* módulo* portal contrato* landing*',
    item: 'ticket* tarea* bug* error_es proyecto* migración hito* requisito* acción acciones etapa* incidencia*',
    others:
      'cliente* usuario* visitante* visitas suscriptor* lector* socio* empresa* participante* paciente* estudiante* alumno* candidato* inscripcion* registro* pedido* descarga* empleado* proveedor* miembro* comprador* seguidores contactos',
    done: 'terminado* entregado* publicado* desplegado* documentado* implantado* disponible* finalizado* lanzado* creado* operativo* en_marcha en_producción completado*',
    vague: 'mejor* fácil* rápid* eficaz eficiente* simple* moderno* calidad experiencia comunicación colaboración atractivo* satisfech* imagen innovador* fuerte* referente líder',
    from: 'de desde del',
    to: 'a hasta → al',
    by: 'en un por',
    line: 'menos más bajo inferior superior mínimo máximo debajo encima menor mayor ≥ ≤ > < =',
    per: 'por cada',
    of: 'de del',
    none: 'ningún ninguna cero sin nunca',
    compare: 'más menos aumento reducción incremento crecimiento rápido*',
    often: 'diario* diaria* semanal* mensual* trimestral* anual*',
    month: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes',
    label: 'versión fase etapa trimestre t q semana nivel',
    spelled: 'dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta cincuenta cien',
    all: 'todos todas todo toda cada',
    percent: '% por_ciento puntos punto',
    money: '€ $ euros euro pesos dólares usd mxn',
    factorUnit: 'x veces',
    seconds: 'ms s seg segundo* min minuto* h hora*',
    days: 'd día días dia dias semana* mes meses año años',
    rate: 'mb gb tb kwh kg',
    and: 'y e & + , ;',
    can: 'puede pueden poder',
    be: 'es son está están tiene tienen',
    common: 'el la los las de del y en un una para a al con por que no se su sus nuestro nuestra nuestros es son lo como más menos o cada todos esta este',
  },
};
