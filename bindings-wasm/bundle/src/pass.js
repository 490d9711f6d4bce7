
// Long text in one go: the generated way writes letter by letter up to the first that is not ASCII, and cuts the rest off before it is encoded.
function passLongStringToWasm0(arg, malloc, realloc) {
    let room = arg.length + (arg.length >> 4);
    let ptr = malloc(room, 1) >>> 0;
    let { read, written } = cachedTextEncoder.encodeInto(arg, getUint8ArrayMemory0().subarray(ptr, ptr + room));
    if (read < arg.length) {
        // Rich in letters of more than one byte: room for the rest at its longest.
        const most = written + (arg.length - read) * 3;
        ptr = realloc(ptr, room, room = most, 1) >>> 0;
        written += cachedTextEncoder.encodeInto(arg.slice(read), getUint8ArrayMemory0().subarray(ptr + written, ptr + room)).written;
    }
    ptr = realloc(ptr, room, written, 1) >>> 0;
    WASM_VECTOR_LEN = written;
    return ptr;
}
