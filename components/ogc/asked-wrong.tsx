import { Notice } from "@/components/site/notice";

type Fault = { path: (string | number)[]; message: string };

/** All that is wrong with an address, as its data says it with status 400. */
export function AskedWrong({ errors }: { errors: Fault[] }) {
  return (
    <Notice title="This address is not understood">
      <ul>
        {errors.map(({ path, message }) => (
          <li key={path.join(".")}>
            <code>{path.join(".")}</code> {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
