/** What a column (n×1) has of some clients, in their order. */
export function ofClients(column: Float64Array, clients: Int32Array): Float64Array {
  const theirs = new Float64Array(clients.length);
  for (let i = 0; i < theirs.length; i++) theirs[i] = column[clients[i] ?? -1] ?? NaN;
  return theirs;
}
