"""A browser on a sheet: its form filled in and sent as a person without JavaScript sends it."""

from lxml import html

from tests.pages import checked


class SheetBrowser:
    """Opens a sheet, fills in what is on the page, presses a button."""

    def __init__(self, client, address):
        self.client = client
        self.address = address
        self.said = []
        self.read(client.get(address, follow_redirects=True))

    def read(self, response, status=200):
        self.response = response
        self.page = checked(response, status, said=self.said)
        forms = self.page.xpath("//form[@data-autosave-url]")
        self.form = forms[0] if forms else None
        self.address = response.request.full_path if hasattr(response, "request") else self.address
        return self.page

    @property
    def fields(self):
        """What the form on the page holds now, name to list of values."""
        found = {}
        # A browser drops a text area's first line feed; lxml does not.
        boxes = {box.get("name") for box in self.form.iter("textarea")}
        # A browser sends the empty value of a chosen circle; lxml sends "on" in its place.
        nothing = set(self.form.xpath(".//input[@type='radio'][@checked][@value='']/@name"))
        for name, value in self.form.form_values():
            value = "" if name in nothing else value
            found.setdefault(name, []).append(value.removeprefix("\n") if name in boxes else value)
        return found

    def press(self, act, status=200, **given):
        """Fill in fields, press the button, and read the page that follows."""
        fields = self.fields
        for name, value in given.items():
            fields[name.replace("__", "-")] = value if isinstance(value, list) else [value]
        fields["act"] = [act]
        action = self.form.get("action")
        response = self.client.post(action, data=fields, follow_redirects=True)
        self.read(response, status)
        return self

    @property
    def text(self):
        """All that the page says."""
        return " ".join(html.tostring(self.page, method="text", encoding="unicode").split())


def begun(client, pupil, kind, tool="", presentation="words"):
    """Return a browser on a new sheet."""
    data = {"kind": kind, "tool": tool, "presentation": presentation}
    response = client.post(f"/pupils/{pupil.ref}/sheets", data=data)
    assert response.status_code == 302
    return SheetBrowser(client, response.headers["Location"])
