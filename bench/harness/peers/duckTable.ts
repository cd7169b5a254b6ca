import { DOUBLE, DuckDBDataChunk, DuckDBInstance, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';

/** DuckDB takes data by vectors of 2,048. */
const VECTOR = 2_048;

/** A database in memory, with as many threads as it takes by itself, that holds one table: a column a name, of texts or doubles. */
export async function duckTable(
  table: string,
  columns: Readonly<Record<string, readonly string[] | Float64Array>>,
): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const all = Object.entries(columns).map(([name, values]) => ({
    name,
    values,
    isText: Array.isArray(values),
  }));
  const declared = all.map(({ name, isText }) => `"${name}" ${isText ? 'varchar' : 'double'}`);
  await connection.run(`create table ${table} (${declared.join(', ')})`);
  const appender = await connection.createAppender(table);
  const rows = all[0]?.values.length ?? 0;
  for (let from = 0; from < rows; from += VECTOR) {
    const chunk = DuckDBDataChunk.create(all.map(({ isText }) => (isText ? VARCHAR : DOUBLE)));
    chunk.setColumns(all.map(({ values }) => Array.from<string | number>(values.slice(from, from + VECTOR))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return connection;
}

/** A query's only column, as numbers. */
export async function numbers(connection: DuckDBConnection, query: string): Promise<number[]> {
  const reader = await connection.runAndReadAll(query);
  return (reader.getColumns()[0] ?? []).map(Number);
}
