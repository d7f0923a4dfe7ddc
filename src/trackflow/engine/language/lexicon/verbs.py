"""What a visitor can be asked to do; "a popup to ..." with one of these speaks of its topic."""

from trackflow.engine.language.lexicon.tables import words

INVITED = words(
    """
    subscribe talk create join get upgrade book sign register download try add schedule learn
    watch read start claim save discover leave rate review contact call speak chat buy order
    shop complete finish confirm install follow share refer donate apply renew switch collect
    promote announce ask tell remind invite encourage advertise explain introduce offer push
    request enter win grab redeem update verify reserve take come pay compare choose build
    explore unlock continue return reach message recommend extend activate enable set welcome
    thank celebrate highlight sell showcase
    """
)
