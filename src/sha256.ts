// The name of a file by its bytes: what pictures are stored under, and what parts of a backup are checked by.

/** SHA-256 of a blob's bytes, in hex. */
export async function sha256(blob: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
