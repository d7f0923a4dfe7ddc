"""The texts in Spanish, informal."""

from typing import Final

from trackflow.engine.ideas.copy.texts import Texts, texts

SPANISH: Final[dict[str, Texts]] = texts("""
demo_request | reservar una demo | Reservar una demo | ¿Quieres verlo en directo? | Elige una hora y te enseñamos cómo funciona para tu equipo. | Descubre cómo funciona para tu equipo
trial_start | empezar una prueba | Empezar la prueba | ¿Quieres probarlo? | Úsalo con tus propios datos y comprueba si encaja. | Pruébalo con tus propios datos
newsletter_signup | suscribirte al boletín | Suscribirme | ¿Quieres saber de nosotros? | Recibe las novedades en tu correo. Puedes darte de baja cuando quieras. | Las novedades, directas a tu correo
signup | crear una cuenta | Crear mi cuenta | ¿Empezamos? | Crea una cuenta y sigue aquí cuando quieras. | Todo empieza con tu cuenta
login | iniciar sesión | Iniciar sesión | ¿Ya tienes una cuenta? | Inicia sesión y sigue donde lo dejaste. | Sigue donde lo dejaste
cart_abandonment | completar tu pedido | Volver al carrito | Tu carrito sigue aquí | Todo lo que elegiste te está esperando. | Lo que elegiste te está esperando
add_to_cart | elegir lo que te va | Añadir al carrito | ¿Dudas entre varios? | Pon tus favoritos en el carrito y compáralos con calma. | Encuentra el tuyo
checkout_start | ir a la caja | Ir a la caja | ¿Todo listo para tu pedido? | Revisa tu carrito y continúa con el pago. | Tu carrito te espera
purchase | hacer tu pedido | Comprar ahora | ¿Has encontrado lo que buscabas? | Echa otro vistazo a lo que elegiste y haz tu pedido cuando quieras. | Encuentra lo que buscas y pídelo sin complicaciones
revenue | completar tu pedido | Ver qué combina | ¿Está completo tu pedido? | Mira lo que combina con lo que has elegido. | Todo lo que combina con tu elección
lead | pedir un presupuesto | Pedir presupuesto | ¿Te preparamos una propuesta? | Cuéntanos qué necesitas y te respondemos. | Una propuesta a tu medida
contact | contactar con nosotros | Contactar | ¿Tienes alguna pregunta? | Escríbenos. Una persona lo lee y te responde. | Pregúntanos, te respondemos con gusto
booking | hacer una reserva | Ver disponibilidad | ¿Ya tienes tu fecha? | Mira qué hay disponible y elige lo que te convenga. | Encuentra la fecha que te conviene
donation | hacer una donación | Donar ahora | ¿Quieres ayudar? | Cada aportación cuenta, grande o pequeña. | Ayúdanos a seguir
job_apply | presentar tu candidatura | Presentar candidatura | ¿Es este tu próximo trabajo? | Envíanos tu candidatura, nos encantará leerla. | Únete a nuestro equipo
subscribe | elegir un plan | Elegir mi plan | ¿Qué plan te va mejor? | Compara los planes y elige el que necesitas. | Elige el plan que te va mejor
download | conseguir la descarga | Descargar | ¿Quieres llevártelo? | Descárgalo y léelo cuando quieras. | Todo en una descarga
search | buscar en la web | Buscar | ¿Buscas algo? | Escribe lo que necesitas y lo encontramos. | Encuentra lo que necesitas
cta_click | dar el siguiente paso | Ver cómo funciona | ¿Quieres saber más? | Míralo de cerca y comprueba si encaja. | Descubre lo que hace por ti
churn | seguir con nosotros | Hablar con nosotros | ¿Echas algo en falta? | Cuéntanos qué no te funciona todavía y buscamos la manera. | Saca más partido a lo que ya tienes
""")  # noqa: E501 - one line a goal
