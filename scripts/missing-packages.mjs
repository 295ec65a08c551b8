const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/**
 * The optional packages that others ask for at an exact version and that a lockfile lacks, as entries for it. Which
 * machine each is for is read from its name: "@next/swc-linux-arm64-musl".
 *
 * @param {Record<string, { version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }>} packages
 * @returns {Record<string, object>}
 */
export function missingPackages(packages) {
  const missing = Object.entries(packages)
    .filter(([where]) => where !== "")
    .flatMap(([where, { dev, optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, version]) => /^\d/.test(version) && !has(packages, where, name))
        .map(([name, version]) => ({ name, machine: machineOf(name), version, dev })),
    )
    .filter(({ machine }) => machine);
  return Object.fromEntries(
    missing.map(({ name, machine, version, dev }) => [
      `node_modules/${name}`,
      { version, ...(dev && { dev }), optional: true, ...machine },
    ]),
  );
}

/** Node's own look-up: nested in the package that asks, then in each folder above. */
function has(packages, where, name) {
  if (packages[`${where}/node_modules/${name}`]) return true;
  const above = where.lastIndexOf("/node_modules/");
  return above < 0 ? `node_modules/${name}` in packages : has(packages, where.slice(0, above), name);
}

/** Null for a package that is for any machine: it is missing for another reason, which npm should tell. */
function machineOf(name) {
  const words = name.split("/").at(-1).replace("linuxmusl", "linux-musl").split(/[-.]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os && !cpu) return null;
  const libc = words.some((word) => word.includes("musl")) ? "musl" : "glibc";
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(os === "linux" && { libc: [libc] }) };
}
