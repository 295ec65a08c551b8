import styles from "./about.module.css";

const CREDITS = [
  {
    name: "GeoNames",
    href: "https://www.geonames.org/",
    use: "Towns and their coordinates",
    licence: "CC BY 4.0",
    licenceHref: "https://creativecommons.org/licenses/by/4.0/",
  },
  {
    name: "Natural Earth",
    href: "https://www.naturalearthdata.com/",
    use: "Land, borders and waters of the basemap",
    licence: "public domain",
    licenceHref: "https://www.naturalearthdata.com/about/terms-of-use/",
  },
  {
    name: "Leaflet",
    href: "https://leafletjs.com/",
    use: "The map",
    licence: "BSD 2-Clause",
    licenceHref: "https://github.com/Leaflet/Leaflet/blob/main/LICENSE",
  },
  {
    name: "IBM Plex Sans",
    href: "https://www.ibm.com/plex/",
    use: "Our words",
    licence: "SIL OFL 1.1",
    licenceHref: "https://openfontlicense.org/",
  },
  {
    name: "Source Serif 4",
    href: "https://github.com/adobe-fonts/source-serif",
    use: "Printed words",
    licence: "SIL OFL 1.1",
    licenceHref: "https://openfontlicense.org/",
  },
] as const;

/** Whose work this stands on, and on what terms. */
export function AboutCredits() {
  return (
    <section className={styles.section} aria-labelledby="credits">
      <h2 id="credits">Licences and credits</h2>
      <p>
        Claimline is free software under the MIT licence. Articles and their excerpts belong to their publishers;
        excerpts are quoted to show what a claim stands on. On the map, Crimea is Ukraine (UN General Assembly
        resolution 68/262).
      </p>
      <dl className={styles.rules}>
        {CREDITS.map(({ name, href, use, licence, licenceHref }) => (
          <div key={name}>
            <dt>
              <a href={href}>{name}</a>
            </dt>
            <dd>
              {use}, <a href={licenceHref}>{licence}</a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
