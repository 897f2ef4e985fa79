import { WrongProfile, type ProfileProblem } from './problems.js';
import { ServiceProfileSchema, type ServiceProfile } from './schema/profile.js';
import { SHIPPED_PROFILES } from './services/index.js';

/**
 * Checks one profile.
 * @param file name of its file, for the error
 * @param data what the file holds
 * @throws WrongProfile naming the file, the path in it and the reason of everything that is wrong
 */
export function parseProfile(file: string, data: unknown): ServiceProfile {
  const result = ServiceProfileSchema.safeParse(data);
  if (result.success) return result.data;
  throw new WrongProfile(
    result.error.issues.map(({ path, message }) => ({
      file,
      path: pathText(path),
      reason: message,
    })),
  );
}

/**
 * Checks profiles together and gives them in the order of the files.
 * @param files profile data by file name; the shipped ones unless given
 * @throws WrongProfile for everything that is wrong in any of them, a code or prefix used twice included
 */
export function loadProfiles(files: Readonly<Record<string, unknown>> = SHIPPED_PROFILES): ServiceProfile[] {
  const problems: ProfileProblem[] = [];
  const loaded: { file: string; profile: ServiceProfile }[] = [];
  for (const [file, data] of Object.entries(files)) {
    try {
      loaded.push({ file, profile: parseProfile(file, data) });
    } catch (error) {
      if (!(error instanceof WrongProfile)) throw error;
      problems.push(...error.problems);
    }
  }
  for (const field of ['code', 'prefix'] as const) {
    loaded.forEach(({ file, profile }, i) => {
      const first = loaded.slice(0, i).find((other) => other.profile[field] === profile[field]);
      if (first)
        problems.push({
          file,
          path: field,
          reason: `"${profile[field]}" is already used by ${first.file}`,
        });
    });
  }
  if (problems.length > 0) throw new WrongProfile(problems);
  return loaded.map(({ profile }) => profile);
}

/** The profile with this code among the loaded ones, if there is one. */
export function profileByCode(profiles: readonly ServiceProfile[], code: string): ServiceProfile | undefined {
  return profiles.find((profile) => profile.code === code);
}

function pathText(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'the top' : path.map(String).join('.');
}
