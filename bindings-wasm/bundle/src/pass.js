
// Long text in one go: the generated way writes letter by letter up to the first that is not ASCII, and cuts the rest off before it is encoded.
// It may come in pieces, which are one text.
function passPiecesToWasm0(pieces, malloc, realloc) {
    let left = pieces.reduce((sum, piece) => sum + piece.length, 0);
    let room = left + (left >> 4);
    let ptr = malloc(room, 1) >>> 0;
    let at = 0;
    const put = (text) => {
        const { read, written } = cachedTextEncoder.encodeInto(text, getUint8ArrayMemory0().subarray(ptr + at, ptr + room));
        left -= read;
        at += written;
        return read;
    };
    for (const piece of pieces) {
        const read = put(piece);
        if (read === piece.length) continue;
        // Rich in letters of more than one byte: room for all that is left at its longest.
        ptr = realloc(ptr, room, room = at + left * 3, 1) >>> 0;
        put(piece.slice(read));
    }
    ptr = realloc(ptr, room, at, 1) >>> 0;
    WASM_VECTOR_LEN = at;
    return ptr;
}
