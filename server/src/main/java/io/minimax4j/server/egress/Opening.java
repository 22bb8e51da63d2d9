package io.minimax4j.server.egress;

/** What an entry of {@code egress-allow} must be to open a closed address, from the weakest to none. */
enum Opening {
    /** A host name that resolves to it, or anything stronger. */
    NAME,
    /** A network that holds it: a name is not enough, since whoever runs the name's DNS could point it there. */
    NETWORK,
    /** Nothing but the address itself. */
    ADDRESS,
    /** No entry at all. */
    NEVER
}
