"""French: the named sets of its patterns."""

from domain.grammar.language import Table, phrases

SETS: Table = {
    "obj": phrases("""
        ce lead; le lead; cette piste; la piste; ce contact; le contact; ce dossier; celui-ci; celle-ci;
        cette opportunité
    """),
    "gladly": phrases("""
        volontiers; avec plaisir; bien sûr; merci; s il te plaît; tout de suite; merci beaucoup; sans problème; donc;
        d accord; immédiatement
    """),
    "data": phrases("""
        numéro; téléphone; adresse; mail; e-mail; nom; société; fiche; numéro de téléphone; coordonnées; adresse mail
    """),
    "daytime": phrases("""
        demain; midi; lundi; mardi; mercredi; jeudi; vendredi; le rendez-vous; mes congés; la réunion; 9; 10; 14; 15;
        16
    """),
    "do": phrases("""
        appelle; appellerai; rappelle; contacte; contacterai; écris; vois; rencontre; envoie; occupe; téléphone;
        verrai; l appelle
    """),
    "it": phrases("""
        le; la; l; ce lead; le lead; cette piste; la piste; ce contact; le contact; ce dossier; celui-ci; celle-ci;
        lead; ça
    """),
    "this": phrases("""
        ce n est; c est; ce lead est; la piste est; il est; elle est; cela est
    """),
}
