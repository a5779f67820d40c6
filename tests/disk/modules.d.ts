/** What is used of two packages that bring no types. */

declare module "snappyjs" {
  /** @throws for what is not compressed, or larger than `maxLength` */
  export function uncompress(compressed: Uint8Array, maxLength?: number): Uint8Array;
}

declare module "sql.js" {
  export interface Database {
    exec(sql: string): { columns: string[]; values: unknown[][] }[];
    close(): void;
  }
  export default function initSqlJs(): Promise<{ Database: new (file: Uint8Array) => Database }>;
}
