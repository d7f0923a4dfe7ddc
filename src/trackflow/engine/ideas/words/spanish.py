"""The words by which people name a goal in Spanish."""

from typing import Final

SPANISH: Final = r"""
demo_request = (?:solicitud\w*|peticion\w*|reservas?|pedidos?)(?: de)?(?: una?)? (?:demos?|demostraci\w+)
    | demos?(?: (?:solicitadas?|reservadas?|agendadas?|pedidas?))? | demostraci\w+
    | (?:pidan|soliciten|reserven|agenden|pedir|solicitar|reservar|agendar)(?: una?)? (?:demos?|demostraci\w+)
trial_start = pruebas?(?: gratis| gratuitas?)?
    | (?:registros?|altas?|inicios?|suscripciones) (?:de|en|a|para) (?:la |una )?pruebas?(?: gratis| gratuitas?)?
    | periodos? de prueba | prueben(?: gratis)?
newsletter_signup = (?:suscri\w+|altas?|registros?|inscri\w+) (?:al?|en|a la|del|de la) (?:nuestra? )?(?:newsletter|boletin\w*|lista de correo)
    | newsletter | boletin\w* | lista de (?:correo|emails?|e ?mails?)
signup = registros? | registrars?e | registren | inscri\w+ | altas?
    | nuev[oa]s (?:usuari[oa]s|cuentas|miembros|soci[oa]s) | crear? (?:una )?cuentas?
    | creen (?:una )?cuenta
login = inicios? de sesion | inicien sesion | iniciar sesion | accesos?
    | (?:entren|entrar) en su cuenta | usuarios activos
cart_abandonment = (?:carritos?|cestas?)(?: de (?:la )?compra)? (?:abandonad[oa]s?|perdid[oa]s?|olvidad[oa]s?)
    | abandonos? (?:de|del|en el) (?:carritos?|cestas?|checkout|pago)
    | (?:abandon\w+|dejan?) (?:el|la|su) (?:carrito|cesta|checkout|pago)
    | recuperar (?:los )?(?:carritos?|cestas?|pedidos?)(?: (?:abandonad[oa]s?|perdid[oa]s?))?
add_to_cart = (?:anad\w+|agreg\w+|met\w+|pong\w+)(?: (?:mas|productos?|articulos?|cosas))* (?:al?|en el|en la) (?:carrito|cesta)
    | productos? en (?:el|la) (?:carrito|cesta) | anadidos? al carrito
checkout_start = (?:inicios? de|inici\w+ (?:el|un)|lleg\w+ al?|empiec\w+ (?:el|la)|pas\w+ por) (?:la )?(?:pago|checkout|caja|proceso de pago)
    | checkouts? | procesos? de (?:pago|compra)
purchase = compras? | comprar | compren | compradores | ventas? | vender | pedidos?
    | conversion(?:es)? | tasa de conversion | nuevos clientes | convertir
revenue = ingresos? | facturacion
    | (?:valor|importe|ticket) medio(?: (?:del|de) (?:pedidos?|compras?|carrito))? | ticket medio
    | gast\w+ mas | venta cruzada | beneficios? | ganar mas
lead = leads? | prospectos? | clientes potenciales | contactos (?:comerciales|cualificados)
    | oportunidades(?: de venta| comerciales)? | (?:solicitud\w*|peticion\w*) de presupuestos?
    | presupuestos?
contact = contactos? | contacten | contactar\w*
    | (?:solicitud\w*|formularios?|peticion\w*|mensajes?) de contacto | consultas? | llamadas?
    | nos (?:escriban|llamen|contacten)
booking = reservas?(?: (?:directas?|online|de (?:mesas?|habitacion\w*|hotel|citas?)))?
    | reservaciones | reservar | reserven | citas? | turnos?
donation = donaci\w+ | donativos? | donantes? | donar | donen | aportaciones
job_apply = candidaturas? | candidat[oa]s? | solicitud\w* de (?:empleo|trabajo) | postulaci\w+
    | postul\w+ | aplicaciones (?:a|de) (?:empleo|trabajo|ofertas) | aspirantes
subscribe = suscripci\w+(?: de pago)? | suscriptor\w+ | suscriban | suscribirse | planes? de pago
    | (?:cambios|pasen|pasar|mejoras?) (?:a|al|de) (?:plan(?:es)?|premium|pro|un plan)(?: (?:superior|de pago))?
download = descargas? | descargar | descarguen | instalaciones | instalen
search = busquedas? | buscar | busquen | (?:uso|usen|usar)(?: (?:de|del|el))? buscador | buscador
cta_click = (?:clics?|clicks?)(?: en (?:el|los|la|las|nuestro)(?: \w+)?)?
    | pulsen (?:el|en el) boton | ctr | tasa de clics
churn = churn | cancelaci\w+ | cancelen | bajas(?: de (?:clientes?|suscriptores|usuarios))?
    | (?:tasa de )?abandono(?: de (?:clientes?|usuarios|suscriptores))?
    | retenci\w+(?: de (?:clientes?|usuarios))?
    | retener(?: a)?(?: (?:los|mas|nuestros))* (?:clientes|usuarios)
    | (?:perder|perdamos|perdida de)(?: (?:menos|a))* (?:clientes?|usuarios|suscriptores)
    | fidelizaci\w+ | fidelizar(?: (?:a|los|clientes))* | renovaciones
"""  # noqa: E501 - one pattern a line
