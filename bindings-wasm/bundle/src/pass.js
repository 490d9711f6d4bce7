
// Long text in one go: the generated way writes letter by letter up to the first that is not ASCII, and cuts the rest off before it is encoded.
// It may come in pieces, which are one text and are made as they are taken; to make one may throw.
function passPiecesToWasm0(pieces, malloc, realloc) {
    let room = 1 << 16;
    let ptr = malloc(room, 1) >>> 0;
    let at = 0;
    const grow = (least) => { ptr = realloc(ptr, room, room = Math.max(room * 2, least), 1) >>> 0; };
    const put = (text) => {
        const { read, written } = cachedTextEncoder.encodeInto(text, getUint8ArrayMemory0().subarray(ptr + at, ptr + room));
        at += written;
        return read;
    };
    try {
        for (const piece of pieces) {
            if (at + piece.length > room) grow(at + piece.length + (piece.length >> 4));
            const read = put(piece);
            if (read === piece.length) continue;
            // Rich in letters of more than one byte: room for the rest of the piece at its longest.
            grow(at + (piece.length - read) * 3);
            put(piece.slice(read));
        }
    } catch (error) {
        wasm.__wbindgen_free(ptr, room, 1);
        throw error;
    }
    ptr = realloc(ptr, room, at, 1) >>> 0;
    WASM_VECTOR_LEN = at;
    return ptr;
}
