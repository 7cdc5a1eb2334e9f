import { cookies } from 'next/headers';
import { THEME_COOKIE, themeOf } from '@/design/theme';

const WIDTH = 1280;
const HEIGHT = 800;

/** A picture of the running application with the sample data, in the look of the page. */
export async function ProductPicture({
  name,
  alt,
  isFirst = false,
}: {
  name: 'opportunities' | 'dossier';
  alt: string;
  isFirst?: boolean;
}) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <picture>
      {theme === 'system' ? (
        <source
          media="(prefers-color-scheme: dark)"
          srcSet={`/pictures/${name}-dark.webp`}
          width={WIDTH}
          height={HEIGHT}
        />
      ) : null}
      <img
        src={`/pictures/${name}-${theme === 'dark' ? 'dark' : 'light'}.webp`}
        alt={alt}
        width={WIDTH}
        height={HEIGHT}
        loading={isFirst ? 'eager' : 'lazy'}
        className="h-auto w-full rounded-md border border-line-strong"
      />
    </picture>
  );
}
