package org.sabor.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What kind of place a file lies in, as far as its path and the disks of the computer tell (RELIABILITY C-4, B8).
/// Pure: what is asked of the computer is handed in.
///
/// @param service the name of the cloud service, as people know it; empty for other places
public record Place(Kind kind, String service) {
    /// The kinds of places, with the notice that belongs to each.
    public enum Kind {
        /// A disk of this computer.
        LOCAL,
        /// A folder that a program keeps the same on several computers, behind the back of this one.
        CLOUD,
        /// A disk of another computer.
        SHARE,
        /// A stick or a card, which may be pulled at any moment.
        REMOVABLE
    }

    private static final Place LOCAL = new Place(Kind.LOCAL, "");

    private static final Set<String> NETWORKS = Set.of(
            "cifs", "smb3", "smbfs", "nfs", "nfs4", "afpfs", "webdav", "davfs", "fuse.sshfs", "fuse.gvfsd-fuse", "9p");

    /// A folder by whose name a service is known.
    private record Service(String name, Pattern folder) {
        Service(String name, String folder) {
            this(name, Pattern.compile(folder, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /// Folders with these names are known wherever they are; macOS keeps those of all services in `CloudStorage`.
    private static final List<Service> ANYWHERE = List.of(
            new Service("OneDrive", "onedrive( [-–] .+|-.+)?"),
            new Service("Dropbox", "dropbox( \\(.+\\))?"),
            new Service("Google Drive", "google drive|googledrive(-.+)?"),
            new Service("iCloud", "icloud ?drive|com~apple~clouddocs"),
            new Service("Nextcloud", "nextcloud\\d*"),
            new Service("ownCloud", "owncloud\\d*"),
            new Service("Syncthing", "syncthing"),
            new Service("Box", "box sync|box-box"),
            new Service("MEGA", "megasync( .+)?"));

    /// Folders with these names are known directly in the home folder alone; elsewhere the words mean other things.
    private static final List<Service> AT_HOME = List.of(new Service("Box", "box"), new Service("MEGA", "mega( .+)?"));

    /// Folders with these names are known as the first of a drive alone.
    private static final List<Service> OF_A_DRIVE = List.of(new Service("Google Drive", "my drive|моят диск"));

    /// Files by which a service marks the folder that it keeps.
    private static final List<Service> MARKERS = List.of(
            new Service("Syncthing", ".stfolder"),
            new Service("Dropbox", ".dropbox"),
            new Service("Nextcloud", ".nextcloudsync.log"),
            new Service("ownCloud", ".owncloudsync.log"));

    /// A disk and where it is in the tree of folders.
    ///
    /// @param type what kind of file system it has, as the system says
    /// @param removable whether the system says that it can be taken out
    public record Mount(String point, String type, boolean removable) {}

    /// What is asked of the computer.
    ///
    /// @param home the user's own folder
    /// @param there whether a file is at this path
    public record Computer(String home, List<Mount> mounts, Predicate<String> there) {}

    /// The kind of place of a file.
    ///
    /// @param file its whole path, with links followed, as this system writes it
    public static Place of(String file, Computer computer) {
        var path = file.replace('\\', '/');
        var folders = folders(path);
        return cloud(path, folders, computer)
                .or(() -> path.startsWith("//") ? Optional.of(new Place(Kind.SHARE, "")) : Optional.empty())
                .orElseGet(() -> onDisk(path, computer));
    }

    private static List<String> folders(String path) {
        var parts = Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
        return parts.subList(0, Math.max(0, parts.size() - 1));
    }

    private static Optional<Place> cloud(String path, List<String> folders, Computer computer) {
        var home = folders(computer.home().replace('\\', '/') + "/x");
        var atHome =
                folders.size() > home.size() && folders.subList(0, home.size()).equals(home)
                        ? folders.subList(home.size(), home.size() + 1)
                        : List.<String>of();
        boolean drive = !folders.isEmpty() && folders.getFirst().matches("[A-Za-z]:");
        var first = drive && folders.size() > 1 ? folders.subList(1, 2) : List.<String>of();
        return Stream.of(
                        known(ANYWHERE, folders),
                        known(AT_HOME, atHome),
                        known(OF_A_DRIVE, first),
                        marked(path, computer))
                .flatMap(Optional::stream)
                .findFirst()
                .map(name -> new Place(Kind.CLOUD, name));
    }

    private static Optional<String> known(List<Service> services, List<String> folders) {
        return services.stream()
                .filter(service -> folders.stream()
                        .anyMatch(folder -> service.folder.matcher(folder).matches()))
                .map(Service::name)
                .findFirst();
    }

    private static Optional<String> marked(String path, Computer computer) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            var folder = path.substring(0, end + 1);
            var service = MARKERS.stream()
                    .filter(each -> computer.there().test(folder + each.folder.pattern()))
                    .map(Service::name)
                    .findFirst();
            if (service.isPresent()) {
                return service;
            }
        }
        return Optional.empty();
    }

    /// By the disk whose place in the tree is the longest beginning of the path.
    private static Place onDisk(String path, Computer computer) {
        return computer.mounts().stream()
                .filter(mount -> (path + "/").startsWith(folder(mount.point())))
                .max(Comparator.comparingInt(mount -> mount.point().length()))
                .map(Place::ofDisk)
                .orElse(LOCAL);
    }

    private static String folder(String point) {
        var path = point.replace('\\', '/');
        return path.endsWith("/") ? path : path + "/";
    }

    private static Place ofDisk(Mount mount) {
        if (NETWORKS.contains(mount.type().toLowerCase(Locale.ROOT))) {
            return new Place(Kind.SHARE, "");
        }
        var point = mount.point();
        boolean plugged = mount.removable() || point.startsWith("/media/") || point.startsWith("/run/media/");
        return plugged ? new Place(Kind.REMOVABLE, "") : LOCAL;
    }
}
