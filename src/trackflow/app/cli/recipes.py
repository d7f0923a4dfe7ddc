"""How a site's own server passes the browser part's requests on, so that all is first-party."""

from typing import Final, Literal

Server = Literal["nginx", "caddy", "cloudflare"]

_NGINX: Final = """\
# Within the server block of your site.
location ~ ^/(s/|v1/batch$) {{
    proxy_pass {address};
    proxy_set_header Host $proxy_host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_ssl_server_name on;
}}"""

_CADDY: Final = """\
# Within the block of your site.
@trackflow path /s/* /v1/batch
reverse_proxy @trackflow {address} {{
    header_up Host {{upstream_hostport}}
}}"""

_CLOUDFLARE: Final = """\
// A worker on the routes <your site>/s/* and <your site>/v1/batch.
export default {{
  fetch(request) {{
    const {{ pathname, search }} = new URL(request.url);
    return fetch(new Request("{address}" + pathname + search, request));
  }},
}};"""

_RECIPES: Final[dict[Server, str]] = {
    "nginx": _NGINX,
    "caddy": _CADDY,
    "cloudflare": _CLOUDFLARE,
}


def recipe(server: Server, address: str) -> str:
    """What to write into that server's configuration; `address` is TrackFlow's, without a path."""
    return _RECIPES[server].format(address=address.rstrip("/"))
